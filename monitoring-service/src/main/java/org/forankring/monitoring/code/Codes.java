package org.forankring.monitoring.code;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The code register, all versions of all methods. */
public interface Codes {

    /** Adds a version; one that is there already is left as it is. */
    void add(MethodCodes codes);

    /** Whether any version of the method has been published. */
    boolean hasMethod(String method);

    /**
     * The codes of the version of a method that governs in a municipality: the one its implementation runs on, or the
     * newest that is published where it has none. Empty while that has not arrived.
     *
     * @param municipality empty for whoever belongs to none, for whom the newest governs
     */
    Optional<MethodCodes> governing(Optional<UUID> municipality, String method);

    /** What is known of these methods' codes, for records of a municipality. */
    KnownCodes known(UUID municipality, Collection<String> methods);
}
