package org.forankring.platform.editing;

/** What the caller demands of the version that is about to be changed. */
@FunctionalInterface
public interface Precondition {

    /** Lets the change of the given version pass, or throws to refuse it. */
    void check(long currentVersion);
}
