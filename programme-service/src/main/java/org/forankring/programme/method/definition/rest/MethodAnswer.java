package org.forankring.programme.method.definition.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Translation;

/** A published version with the whole definition. */
@Schema(
        name = "MethodVersion",
        description = "A published version of a method with its whole definition.",
        requiredProperties = {
            "version",
            "publishedAt",
            "method",
            "name",
            "targetGroup",
            "phases",
            "trainingElements",
            "trainingRules",
            "codeSystem",
            "useCodes",
            "indicators",
            "frameworkItems",
            "planningTools"
        })
public record MethodAnswer(
        @Schema(description = "Counted from 1 for each method", examples = "1")
        int version,

        Instant publishedAt,

        @Schema(description = "How far the version is in each language")
        List<Translation> translations,

        @JsonUnwrapped MethodDefinition definition) {

    /** The version in the form of an answer. */
    public static MethodAnswer of(MethodVersion version) {
        return new MethodAnswer(
                version.version(), version.publishedAt(), Translation.of(version.definition()), version.definition());
    }
}
