package org.forankring.programme.method.definition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A method at its latest version, without the definition. */
@Schema(
        description = "A method at its latest version, without the definition.",
        requiredProperties = {"method", "name", "version", "publishedAt"})
public record MethodSummary(
        @Schema(examples = "cti") String method,
        @Schema(examples = "Critical Time Intervention") String name,
        @Schema(examples = "1") int version,
        Instant publishedAt) {}
