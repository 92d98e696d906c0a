package org.forankring.programme.framework.strategy;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The strategies that the product suggests, in the order of their groups. They belong to no municipality. */
public interface Catalogue {

    /** All entries. */
    List<Entry> entries();

    /** An entry by its code. */
    default Optional<Entry> find(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * A strategy that is known to support implementations, with what a municipality can start from.
     *
     * @param helps the codes of the framework items that it is suggested for
     */
    @Schema(
            name = "CatalogueEntry",
            description = "A strategy that is known to support implementations, with what can be started from.",
            requiredProperties = {
                "code",
                "name",
                "group",
                "description",
                "actor",
                "target",
                "dose",
                "expectedOutcome",
                "helps"
            })
    record Entry(
            @Schema(examples = "protected-time") String code,

            @Schema(examples = "Protect time for the method")
            String name,

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

        public Entry {
            helps = List.copyOf(helps);
        }
    }
}
