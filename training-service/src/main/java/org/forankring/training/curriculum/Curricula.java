package org.forankring.training.curriculum;

import java.util.Optional;
import java.util.UUID;

/** The curricula of all methods and versions that have been published. */
public interface Curricula {

    /** Keeps a version; one that is already kept stays as it is. */
    void keep(Curriculum curriculum);

    /**
     * The version of a method that governs in a municipality: the one its implementation runs on, or the newest that is
     * published where it has none. Empty while that has not arrived.
     *
     * @param municipality empty for what concerns all of them, for which the newest governs
     */
    Optional<Curriculum> governing(Optional<UUID> municipality, String method);

    /** One version of a method, or empty while it has not arrived. */
    Optional<Curriculum> version(String method, int version);
}
