package org.forankring.programme.framework.determinant.rest;

import org.forankring.platform.problem.Problems;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.DeterminantChange;

/** How changes of facilitators and barriers are answered when they are refused. */
final class Outcomes {

    private Outcomes() {}

    /** What has been changed, or the problem that says why it has not. */
    static Determinant done(DeterminantChange change) {
        return switch (change) {
            case DeterminantChange.Done(Determinant now) -> now;
            case DeterminantChange.Unknown() -> throw Problems.notFound();
            case DeterminantChange.Faulty(var faults) -> throw Problems.invalid(faults);
            case DeterminantChange.OfFramework() ->
                throw Problems.refused(
                        "item-of-framework",
                        "The item is the method's; rate it, or add an item of the municipality's own.");
            case DeterminantChange.Withdrawn() ->
                throw Problems.refused("item-withdrawn", "The item has been withdrawn; add it again if it is needed.");
            case DeterminantChange.TooMany(int most) ->
                throw Problems.refused(
                        "too-many-items",
                        "There are " + most + " facilitators and barriers, and there can be no more.");
            case DeterminantChange.NoHighBarrier() ->
                throw Problems.refused(
                        "no-high-barrier", "Only a barrier of strength 4 or 5 by the latest rating is accepted.");
        };
    }
}
