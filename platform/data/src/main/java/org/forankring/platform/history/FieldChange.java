package org.forankring.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field with its values before and after a change.
 *
 * @param field its name; a field within another one as {@code content.why}
 * @param from null when there was no value
 * @param to null when there is no value any more
 */
@Schema(
        description = "A field with its values before and after a change.",
        requiredProperties = {"field"})
public record FieldChange(
        @Schema(description = "Its name; a field within another one as content.why", examples = "content.why")
        String field,

        @Schema(implementation = Object.class, description = "Any JSON value; absent when there was none") @Nullable
        JsonNode from,

        @Schema(implementation = Object.class, description = "Any JSON value; absent when there is none any more")
        @Nullable
        JsonNode to) {}
