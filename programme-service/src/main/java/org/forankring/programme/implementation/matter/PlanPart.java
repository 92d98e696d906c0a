package org.forankring.programme.implementation.matter;

import org.forankring.programme.implementation.lifecycle.Implementation;

/**
 * What a feature adds to the implementation plan beside the sections. Every bean of this type is asked when the
 * plan is read as a whole, and what it says is frozen into a version when the plan is adopted.
 */
public interface PlanPart {

    /** The part's name in the plan's document, unique among parts and sections, for example {@code strategies}. */
    String name();

    /**
     * What the part says now, as records or lists of records that Jackson can write. The items of lists carry an
     * {@code id}, by which versions are compared. The same state gives the same content in the same order: no
     * version, no time of reading and nothing that follows from today's date.
     */
    Object content(Implementation implementation);
}
