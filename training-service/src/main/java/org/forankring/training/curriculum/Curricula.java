package org.forankring.training.curriculum;

import java.util.Optional;

/** The curricula of all methods and versions that have been published. */
public interface Curricula {

    /** Keeps a version; one that is already kept stays as it is. */
    void keep(Curriculum curriculum);

    /** The newest version of a method, or empty when none has been published. */
    Optional<Curriculum> latest(String method);

    /** One version of a method, or empty while it has not arrived. */
    Optional<Curriculum> version(String method, int version);
}
