package org.forankring.training.implementation;

/** The implementations and the versions they run on. */
public interface Implementations {

    /**
     * Keeps what was heard; an older fact adds what only it knows, and the version stays.
     *
     * @return the version that it runs on
     */
    int keep(HeardVersion heard);
}
