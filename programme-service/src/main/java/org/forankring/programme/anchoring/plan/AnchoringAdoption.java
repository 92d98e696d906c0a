package org.forankring.programme.anchoring.plan;

import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.ImplementationState;

/** What became of an anchoring plan that was to be adopted. */
public sealed interface AnchoringAdoption {

    /** The draft is in force as a new version. */
    record Adopted(AnchoringPlanVersion version) implements AnchoringAdoption {}

    /** The draft says what the version in force says, so that version stays. */
    record Unchanged(AnchoringPlanVersion version) implements AnchoringAdoption {}

    /** The draft lacks something, by JSON pointers. */
    record Incomplete(List<String> missing) implements AnchoringAdoption {

        /** The same for people. */
        public List<Wording> lacking() {
            return missing.stream().map(ArrangementPart::words).toList();
        }
    }

    /** The last phase of the method has not been entered. */
    record TooEarly() implements AnchoringAdoption {}

    /** The implementation has been paused or withdrawn. */
    record Halted(ImplementationState state) implements AnchoringAdoption {}

    /** There is no such implementation within reach. */
    record NoSuchImplementation() implements AnchoringAdoption {}
}
