package org.forankring.programme.method.exchange.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.rest.MethodAnswer;
import org.forankring.programme.method.exchange.Difference;
import org.jspecify.annotations.Nullable;

/** What became of an import, or what would. */
@Schema(
        name = "MethodImport",
        description = "What became of a definition that was imported, or, after a dry run, what would become of it.",
        requiredProperties = {"outcome", "method", "version", "differences"})
record ImportAnswer(
        Outcome outcome,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version that the definition is or would become", examples = "3")
        int version,

        @Schema(description = "In what the definition differs from the version before it; empty for a new method")
        List<Difference> differences,

        @Schema(description = "The version as it was published; absent when it only would be") @Nullable
        MethodAnswer published) {

    static ImportAnswer published(MethodVersion version, List<Difference> differences) {
        return of(Outcome.PUBLISHED, version, differences);
    }

    static ImportAnswer unchanged(MethodVersion version) {
        return of(Outcome.UNCHANGED, version, List.of());
    }

    static ImportAnswer wouldPublish(String method, int version, List<Difference> differences) {
        return new ImportAnswer(Outcome.WOULD_PUBLISH, method, version, differences, null);
    }

    private static ImportAnswer of(Outcome outcome, MethodVersion version, List<Difference> differences) {
        return new ImportAnswer(outcome, version.method(), version.version(), differences, MethodAnswer.of(version));
    }

    /** Whether something was or would be published. */
    @Schema(
            name = "MethodImportOutcome",
            description = "published: it is a new version. unchanged: it is the latest version already."
                    + " would-publish: without dryRun it would be published as this version.")
    enum Outcome {
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("would-publish")
        WOULD_PUBLISH
    }
}
