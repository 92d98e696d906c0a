package org.forankring.monitoring.code;

import java.util.Collection;
import java.util.Optional;

/** The code register, all versions of all methods. */
public interface Codes {

    /** Adds a version; one that is there already is left as it is. */
    void add(MethodCodes codes);

    /** The latest version of a method's codes, or empty when the method is unknown. */
    Optional<MethodCodes> latest(String method);

    /** What is known of these methods' codes. */
    KnownCodes known(Collection<String> methods);
}
