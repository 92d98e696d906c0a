package org.forankring.programme.cooperation.minutes;

import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/** Minutes that are to be recorded, with what their adjustments change. */
public record MinutesDraft(
        LocalDate heldOn,
        List<Minutes.Decision> decisions,
        List<Minutes.Challenge> challenges,
        List<ProposedAdjustment> adjustments,
        @Nullable String evidence) {

    public MinutesDraft {
        decisions = List.copyOf(decisions);
        challenges = List.copyOf(challenges);
        adjustments = List.copyOf(adjustments);
    }

    Minutes with(List<Minutes.Decision> numbered, List<Minutes.Adjustment> recorded) {
        return new Minutes(numbered, challenges, recorded, evidence);
    }
}
