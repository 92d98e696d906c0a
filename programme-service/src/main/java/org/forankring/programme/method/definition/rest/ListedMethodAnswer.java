package org.forankring.programme.method.definition.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.method.definition.MethodVersion;

@Schema(name = "MethodSummary", description = "A method at its latest version, without the definition.")
record ListedMethodAnswer(
        @Schema(examples = "cti") String method,
        @Schema(examples = "Critical Time Intervention") String name,
        @Schema(examples = "1") int version,
        Instant publishedAt) {

    static ListedMethodAnswer of(MethodVersion version) {
        return new ListedMethodAnswer(
                version.method(), version.definition().names().said(), version.version(), version.publishedAt());
    }
}
