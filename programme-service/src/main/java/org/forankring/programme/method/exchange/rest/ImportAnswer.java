package org.forankring.programme.method.exchange.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Translation;
import org.forankring.programme.method.definition.rest.MethodAnswer;
import org.forankring.programme.method.exchange.DefinitionDifference;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MethodImport",
        description = "What became of a definition that was imported, or, after a dry run, what would become of it.")
record ImportAnswer(
        Outcome outcome,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version that the definition is or would become", examples = "3")
        int version,

        @Schema(description = "In what the definition differs from the version before it; empty for a new method")
        List<DefinitionDifference> differences,

        @Schema(description = "How far the definition is in each language")
        List<Translation> translations,

        @Schema(description = "The version as it was published; absent when it only would be") @Nullable
        MethodAnswer published) {

    static ImportAnswer published(MethodVersion version, List<DefinitionDifference> differences) {
        return of(Outcome.PUBLISHED, version, differences);
    }

    static ImportAnswer unchanged(MethodVersion version) {
        return of(Outcome.UNCHANGED, version, List.of());
    }

    static ImportAnswer wouldPublish(MethodDefinition definition, int version, List<DefinitionDifference> differences) {
        return new ImportAnswer(
                Outcome.WOULD_PUBLISH, definition.method(), version, differences, Translation.of(definition), null);
    }

    private static ImportAnswer of(Outcome outcome, MethodVersion version, List<DefinitionDifference> differences) {
        MethodAnswer published = MethodAnswer.of(version);
        return new ImportAnswer(
                outcome, version.method(), version.version(), differences, published.translations(), published);
    }

    /** Whether something was or would be published. */
    @Schema(
            name = "MethodImportOutcome",
            description = "published: it is a new version. unchanged: it is the latest version already."
                    + " would-publish: without dryRun it would be published as this version.")
    enum Outcome implements Coded {
        PUBLISHED,
        UNCHANGED,
        WOULD_PUBLISH
    }
}
