package org.forankring.programme.framework.determinant.rest;

import org.forankring.platform.problem.Problems;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.DeterminantChange;

/** How changes of facilitators and barriers are answered when they are refused. */
final class DeterminantOutcomes {

    private DeterminantOutcomes() {}

    /** What has been changed, or the problem that says why it has not. */
    static Determinant done(DeterminantChange change) {
        return switch (change) {
            case DeterminantChange.Done(Determinant now) -> now;
            case DeterminantChange.Unknown() -> throw Problems.notFound();
            case DeterminantChange.Faulty(var faults) -> throw Problems.invalid(faults);
            case DeterminantChange.OfFramework() -> throw Problems.refusal("item-of-framework");
            case DeterminantChange.Withdrawn() -> throw Problems.refusal("item-withdrawn");
            case DeterminantChange.TooMany(int most) -> throw Problems.refusal("too-many-items", "most", most);
            case DeterminantChange.NoHighBarrier() -> throw Problems.refusal("no-high-barrier");
        };
    }
}
