package org.forankring.programme.framework.determinant;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a change of a facilitator or barrier. */
public sealed interface DeterminantChange {

    /** It is done. */
    record Done(Determinant now) implements DeterminantChange {}

    /** The implementation has none of this id. */
    record Unknown() implements DeterminantChange {}

    /** The input does not fit the method's framework. */
    record Faulty(List<Fault> faults) implements DeterminantChange {}

    /** It belongs to the framework, which is the method's and not the municipality's to change. */
    record OfFramework() implements DeterminantChange {}

    /** It had been withdrawn before. */
    record Withdrawn() implements DeterminantChange {}

    /** The implementation has as many as it can. */
    record TooMany(int most) implements DeterminantChange {}

    /** There is no high barrier to accept. */
    record NoHighBarrier() implements DeterminantChange {}
}
