package org.forankring.programme.plan.draft;

import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Makes the next version of a plan that is in force, in the transaction of whoever asks for it. */
public interface RevisePlan {

    /**
     * Freezes the plan as it stands into its next version. A version is made even when the draft is as it was
     * adopted, because a meeting's adjustments are a reason of their own.
     *
     * @param meeting the meeting that changed the plan
     * @param by the subject of the access token
     * @return the number of the version, or empty when the plan has never been adopted and stays a draft
     */
    Optional<Integer> revise(Implementation implementation, String reason, Optional<UUID> meeting, String by);
}
