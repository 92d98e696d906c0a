package org.forankring.programme.plan.version;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two versions of a plan say differently.
 *
 * @param part the section or part it is in
 * @param id the listed item it is in, or that it is
 * @param field the path of names from the part, without the ids of items; absent for an item of a part that is a list
 */
@Schema(
        name = "PlanDifference",
        description = "One thing that two versions of a plan say differently.",
        requiredProperties = {"part", "change"})
public record PlanDifference(
        @Schema(description = "The section or part it is in", examples = "goals")
        String part,

        @Schema(
                description = "The id of the listed item it is in, or that was added or removed",
                examples = "01900000-0000-7000-8000-000000000701")
        @Nullable
        String id,

        @Schema(
                description = "The names of the fields that lead to it; absent for an item of a part that is a list",
                examples = "goals/target")
        @Nullable
        String field,

        Change change,

        @Schema(
                implementation = Object.class,
                description = "What the earlier version says: any JSON value; absent when added")
        @Nullable
        JsonNode from,

        @Schema(
                implementation = Object.class,
                description = "What the later version says: any JSON value; absent when removed")
        @Nullable
        JsonNode to) {

    /** What happened to it. */
    @Schema(name = "PlanChange")
    public enum Change implements Coded {
        ADDED,
        REMOVED,
        CHANGED
    }
}
