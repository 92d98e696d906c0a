package org.forankring.programme.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is for, when and where.
 *
 * @param activity the code of the method's activity that it is; absent for one that the method does not name
 * @param startsAt absent while only the day is known
 */
@Embeddable
public record MeetingPlan(
        @Enumerated(EnumType.STRING) MeetingKind kind,
        @Nullable String activity,
        String title,
        LocalDate plannedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place) {

    public MeetingPlan {
        title = kind.titleOr(title);
    }

    /** What people call it: by its own title, else in their language by its kind. */
    public Wording called() {
        return called(kind, title);
    }

    /** What people call a meeting of the kind under the title that is stored. */
    public static Wording called(MeetingKind kind, String title) {
        return title.equals(kind.titleOr(null)) ? kind.label() : Wording.literal(title);
    }

    /** Everything in it that does not fit the method or the calendar. */
    public List<Fault> faults(MethodDefinition definition, ZoneId zone) {
        List<Fault> faults = new ArrayList<>();
        if (namesUnknownActivity(definition)) {
            faults.add(new Fault("/activity", "unknown-activity", Wording.of("fault.unknown-activity.meeting")));
        }
        if (startsAt != null && !startsAt.atZone(zone).toLocalDate().equals(plannedOn)) {
            faults.add(Fault.of("/startsAt", "not-on-planned-day", "day", plannedOn, "zone", zone.getId()));
        }
        if (endsAt != null && startsAt == null) {
            faults.add(Fault.of("/endsAt", "without-start"));
        }
        if (endsAt != null && startsAt != null && !endsAt.isAfter(startsAt)) {
            faults.add(Fault.of("/endsAt", "not-after-start"));
        }
        return List.copyOf(faults);
    }

    boolean namesUnknownActivity(MethodDefinition definition) {
        return activity != null && !definition.knowsActivity(activity);
    }
}
