package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.plan.RevisePlan;

/** Makes the adjustments of a meeting the reason of the plan's next version (S1). */
@ApplicationScoped
class AdjustPlan {

    private static final int LONGEST_REASON = 4000;

    private final Meetings meetings;
    private final RevisePlan revisePlan;

    AdjustPlan(Meetings meetings, RevisePlan revisePlan) {
        this.meetings = meetings;
        this.revisePlan = revisePlan;
    }

    /** Has the plan revised and notes the version with the meeting, if there are adjustments and a plan in force. */
    void adjust(Implementation implementation, Meeting meeting, String by) {
        List<Minutes.Adjustment> adjustments =
                meeting.minutes().map(Minutes::adjustments).orElse(List.of());
        if (adjustments.isEmpty()) {
            return;
        }
        revisePlan
                .revise(implementation, reason(meeting, adjustments), Optional.of(meeting.id()), by)
                .ifPresent(number -> {
                    meeting.notePlanVersion(number);
                    meetings.keep(meeting);
                });
    }

    private static String reason(Meeting meeting, List<Minutes.Adjustment> adjustments) {
        String reason = adjustments.stream()
                .map(adjustment -> adjustment.part() + ": " + adjustment.text())
                .collect(Collectors.joining("; ", meeting.plan().title() + ": ", ""));
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
