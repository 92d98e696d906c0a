package org.forankring.testkit.access;

/** What a cell of docs/access.md grants. */
public enum Access {
    /** Reads what there is, persons included. */
    ROWS,
    /** Reads it too, and in it persons are counted, never told. */
    AGGREGATES,
    /** Reads, or does, what is the asker's own as the document says; all else is not there. */
    OWN,
    /** Does it. */
    YES,
    /** Is refused, or answered as for another municipality. */
    NONE
}
