package org.forankring.programme.framework.strategy.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.strategy.Catalogue;
import org.forankring.programme.framework.strategy.Measure;

/** An entry of the catalogue in the reader's language. */
@Schema(
        name = "CatalogueEntry",
        description = "A strategy that is known to support implementations, with what can be started from.")
public record CatalogueEntryAnswer(
        @Schema(examples = "protected-time") String code,
        @Schema(examples = "Protect time for the method") String name,
        Measure.Group group,
        @Schema(description = "What is done") String description,

        @Schema(description = "Who usually does it", examples = "Immediate supervisor")
        String actor,

        @Schema(description = "Whom or what it is to change", examples = "Employees who use the method")
        String target,

        @Schema(description = "How much of it and how often", examples = "Half a day a week in the first year")
        String dose,

        @Schema(description = "What it is to bring about", examples = "Employees find time for the method")
        String expectedOutcome,

        @Schema(description = "Codes of the framework items that it is suggested for")
        List<String> helps) {

    /** The entry, said in the language of the request. */
    public static CatalogueEntryAnswer of(Catalogue.Entry entry) {
        return new CatalogueEntryAnswer(
                entry.code(),
                entry.name().said(),
                entry.group(),
                entry.description().said(),
                entry.actor().said(),
                entry.target().said(),
                entry.dose().said(),
                entry.expectedOutcome().said(),
                entry.helps());
    }
}
