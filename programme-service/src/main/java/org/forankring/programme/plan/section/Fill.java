package org.forankring.programme.plan.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

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
    public enum State implements Coded {
        EMPTY,
        PARTIAL,
        FILLED
    }
}
