package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.forankring.programme.organisation.ReadCustoms;
import org.jspecify.annotations.Nullable;

/** What meetings have adjusted in the plan, so that a version shows it also where no field says so. */
@ApplicationScoped
class AdjustmentsInPlan implements PlanPart {

    private final Meetings meetings;
    private final ReadCustoms readCustoms;

    AdjustmentsInPlan(Meetings meetings, ReadCustoms readCustoms) {
        this.meetings = meetings;
        this.readCustoms = readCustoms;
    }

    @Override
    public String name() {
        return "adjustments";
    }

    /** Of all meetings held so far, in the order of their days and of their minutes, in the municipality's language. */
    @Override
    public List<Item> content(Implementation implementation) {
        Language language = readCustoms.of(implementation.municipalityId()).language();
        return meetings.held(implementation).stream()
                .flatMap(meeting -> items(meeting, language))
                .toList();
    }

    private static Stream<Item> items(Meetings.Held meeting, Language language) {
        return meeting.minutes().identified(meeting.id()).adjustments().stream()
                .map(adjustment -> new Item(
                        adjustment.id(),
                        meeting.id(),
                        meeting.called().in(language),
                        meeting.heldOn(),
                        adjustment.part(),
                        adjustment.text()));
    }

    /** An adjustment as it stands in the plan. */
    record Item(@Nullable UUID id, UUID meetingId, String meeting, LocalDate heldOn, String part, String text) {}
}
