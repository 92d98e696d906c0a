package org.forankring.programme.plan.contribution;

import org.jspecify.annotations.Nullable;

/**
 * A contribution with what was answered to it.
 *
 * @param response absent as long as nobody has answered
 */
public record AnsweredContribution(
        Contribution contribution, @Nullable ContributionResponse response) {

    /** 0 without a response; grows with every response. */
    public long version() {
        return response == null ? 0 : response.version();
    }
}
