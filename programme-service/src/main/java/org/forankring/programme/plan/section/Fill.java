package org.forankring.programme.plan.section;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a section there is.
 *
 * @param missing JSON pointers to what the section still needs, in the order of its fields
 */
public record Fill(State state, List<String> missing) {

    public Fill {
        missing = List.copyOf(missing);
    }

    /** Whether there is something, and whether it is enough. */
    @Schema(name = "SectionFill")
    public enum State {
        @JsonProperty("empty")
        EMPTY,
        @JsonProperty("partial")
        PARTIAL,
        @JsonProperty("filled")
        FILLED
    }
}
