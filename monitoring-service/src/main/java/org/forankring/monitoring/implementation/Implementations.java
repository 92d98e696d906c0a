package org.forankring.monitoring.implementation;

import java.util.UUID;

/** The implementations and the versions they run on. */
public interface Implementations {

    /** Keeps what was heard; an older fact adds what only it knows, and the version stays. */
    void keep(HeardVersion heard);

    /** The version that governs a method in a municipality: that of the implementation committed last; 0 without any. */
    int governing(UUID municipality, String method);
}
