package org.forankring.programme.method.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two definitions of a method differ.
 *
 * @param part the fields that lead to it; the parts of a list by their code
 * @param from null when it was added
 * @param to null when it was removed
 */
@Schema(
        name = "DefinitionDifference",
        description = "One thing in which a definition differs from an earlier one.",
        requiredProperties = {"part", "change"})
public record DefinitionDifference(
        @Schema(
                description = "The fields that lead to it, joined by /; the parts of a list by their code. Rules and"
                        + " requirements have none: they are added to and removed from their list, and an order that"
                        + " differs is a change of the list",
                examples = "/phases/change/plannedMonths")
        String part,

        Kind change,

        @Schema(implementation = Object.class, description = "Any JSON value; absent when it was added") @Nullable
        JsonNode from,

        @Schema(implementation = Object.class, description = "Any JSON value; absent when it was removed") @Nullable
        JsonNode to) {

    /** How the two differ. */
    @Schema(name = "DefinitionDifferenceKind")
    public enum Kind implements Coded {
        ADDED,
        REMOVED,
        CHANGED
    }
}
