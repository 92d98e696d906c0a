package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.implementation.matter.Occasion;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;

/** Brings the activities that have to be held before the current phase is left and have no meeting yet. */
@ApplicationScoped
class ActivitiesOnAgenda implements AgendaSource {

    private final Methods methods;
    private final Meetings meetings;

    ActivitiesOnAgenda(Methods methods, Meetings meetings) {
        this.methods = methods;
        this.meetings = meetings;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return implementation.currentPhase().stream()
                .flatMap(current -> phase(implementation, current).stream()
                        .flatMap(phase -> missing(implementation, phase).stream())
                        .map(activity -> item(activity, current.expectedEnd(), occasion.today())))
                .toList();
    }

    private List<Phase> phase(Implementation implementation, PlannedPhase current) {
        return methods.find(implementation.method(), implementation.methodVersion()).stream()
                .flatMap(version -> version.definition().phases().stream())
                .filter(phase -> phase.code().equals(current.code()))
                .toList();
    }

    private List<Phase.Activity> missing(Implementation implementation, Phase phase) {
        Set<String> toBeHeld = phase.gate().stream()
                .filter(requirement -> requirement.kind() == Requirement.Kind.ACTIVITY_HELD)
                .map(Requirement::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> withMeeting = meetings.activities(implementation);
        return phase.activities().stream()
                .filter(activity -> toBeHeld.contains(activity.code()) && !withMeeting.contains(activity.code()))
                .toList();
    }

    private static AgendaItem item(Phase.Activity activity, LocalDate phaseEnds, LocalDate today) {
        return new AgendaItem(
                Wording.of(
                        "agenda.activity-without-meeting",
                        "activity",
                        activity.names(),
                        "day",
                        phaseEnds,
                        "lateness",
                        Lateness.of(phaseEnds, today)),
                "meetings",
                phaseEnds.isBefore(today) ? Kind.OVERDUE : Kind.DUE,
                phaseEnds);
    }
}
