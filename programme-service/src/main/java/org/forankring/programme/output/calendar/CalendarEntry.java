package org.forankring.programme.output.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.round.MeetingPlan;

/**
 * A meeting in a calendar.
 *
 * @param joint whether it is a round's meeting of all its municipalities
 * @param changes how often it has been changed
 * @param changedAt when that was last
 * @param activity what the method calls the activity that it is, if it is one
 * @param host the municipality that meets, or the round
 */
public record CalendarEntry(
        boolean joint,
        UUID id,
        Long changes,
        Instant changedAt,
        MeetingPlan plan,
        Optional<Texts> activity,
        boolean cancelled,
        String host) {

    /** What it is called: by its own title, else as the activity that it is, else by its kind. */
    Wording called() {
        return isUntitled()
                ? activity.map(name -> Wording.of("calendar.activity", "activity", name))
                        .orElseGet(plan::called)
                : plan.called();
    }

    /** Whether people have given it no title, so that its name is in the reader's language. */
    boolean isUntitled() {
        return plan.called().equals(plan.kind().label());
    }
}
