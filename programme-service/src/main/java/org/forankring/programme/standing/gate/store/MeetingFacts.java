package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.forankring.programme.standing.gate.Evidence;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Meetings held with somebody present, and what is known of those that prove nothing yet: of planned ones the first. */
@ApplicationScoped
class MeetingFacts {

    private static final String MEETINGS = """
            select municipalityId, implementationId, id, plan.kind, plan.activity, plan.title, plan.plannedOn, heldOn, attended
            from Meeting
            where implementationId in :implementations and state in (PLANNED, HELD)
            order by plan.plannedOn, id""";

    private final Session database;
    private final Calendars calendars;

    MeetingFacts(Session database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    void collect(List<UUID> implementations, Collected collected) {
        Set<String> planned = new HashSet<>();
        for (Row meeting : database.createSelectionQuery(MEETINGS, Row.class)
                .setParameterList("implementations", implementations)
                .getResultList()) {
            LocalDate today = calendars.today(meeting.municipality);
            collect(meeting, Requirement.Kind.MEETINGS_HELD, meeting.kind.code(), today, planned, collected);
            if (meeting.activity != null) {
                collect(meeting, Requirement.Kind.ACTIVITY_HELD, meeting.activity, today, planned, collected);
            }
        }
    }

    private static void collect(
            Row meeting,
            Requirement.Kind kind,
            String subject,
            LocalDate today,
            Set<String> planned,
            Collected collected) {
        UUID implementation = meeting.implementation;
        LocalDate on = meeting.on;
        if (on == null) {
            if (planned.add(implementation + kind.code() + subject)) {
                collected.lack(
                        implementation,
                        kind,
                        subject,
                        Wording.of(
                                "gate-lacks.meeting-planned",
                                "title",
                                meeting.called(),
                                "planned",
                                meeting.plannedOn,
                                "lateness",
                                Lateness.of(meeting.plannedOn, today)));
            }
        } else if (meeting.attended == 0) {
            collected.lack(
                    implementation,
                    kind,
                    subject,
                    Wording.of("gate-lacks.meeting-unattended", "title", meeting.called(), "held", on));
        } else {
            collected.add(
                    implementation, kind, subject, new Evidence(Evidence.Kind.MEETING, "meetings/" + meeting.id, on));
        }
    }

    record Row(
            UUID municipality,
            UUID implementation,
            UUID id,
            MeetingKind kind,
            @Nullable String activity,
            String title,
            LocalDate plannedOn,
            @Nullable LocalDate on,
            int attended) {

        Wording called() {
            return MeetingPlan.called(kind, title);
        }
    }
}
