package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.organisation.ReadCustoms;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.draft.RevisePlan;
import org.forankring.programme.plan.draft.WriteSection;
import org.forankring.programme.plan.section.SectionName;

/** Writes what a meeting adjusts into the plan and makes the meeting the reason of its next version (S1). */
@ApplicationScoped
class AdjustPlan {

    private static final int LONGEST_REASON = 4000;

    private final Implementations implementations;
    private final Meetings meetings;
    private final NumberDecisions numberDecisions;
    private final HoldSections holdSections;
    private final WriteSection writeSection;
    private final RevisePlan revisePlan;
    private final ReadCustoms readCustoms;
    private final Ids ids;

    AdjustPlan(
            Implementations implementations,
            Meetings meetings,
            NumberDecisions numberDecisions,
            HoldSections holdSections,
            WriteSection writeSection,
            RevisePlan revisePlan,
            ReadCustoms readCustoms,
            Ids ids) {
        this.implementations = implementations;
        this.meetings = meetings;
        this.numberDecisions = numberDecisions;
        this.holdSections = holdSections;
        this.writeSection = writeSection;
        this.revisePlan = revisePlan;
        this.readCustoms = readCustoms;
        this.ids = ids;
    }

    /**
     * Holds the implementation back from other writers. It comes before the meeting, so that all who hold several wait
     * for each other in the same order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Implementation hold(Implementation implementation) {
        return implementations.hold(implementation);
    }

    /** What does not let a draft take effect, all of it at once; without faults it may. */
    MinutesOutcome.Stale check(Implementation implementation, Meeting meeting, MinutesDraft draft) {
        List<Overtaken> overtaken = holdSections.hold(implementation, seen(draft));
        List<Fault> faults = Stream.of(
                        HeldDay.faultsOf(implementation, draft.heldOn()).stream(),
                        numberDecisions.faults(meeting, draft.decisions()).stream(),
                        known(meeting).faults(draft.adjustments()).stream(),
                        overtaken.stream().map(Overtaken::fault))
                .flatMap(found -> found)
                .toList();
        return new MinutesOutcome.Stale(implementation.id(), faults, overtaken);
    }

    /** Writes the sections that the draft's adjustments change, and says what the minutes then are, with all ids. */
    Minutes write(Implementation implementation, Meeting meeting, MinutesDraft draft) {
        List<Minutes.Adjustment> adjustments = new ArrayList<>(known(meeting).identify(draft.adjustments(), ids::next));
        for (int i = 0; i < adjustments.size(); i++) {
            Optional<SectionChange> change = draft.adjustments().get(i).change();
            if (change.isPresent()) {
                PlanSection written = writeSection.write(
                        implementation, change.get().content(), change.get().precondition());
                adjustments.set(i, adjustments.get(i).having("\"v" + written.version() + "\""));
            }
        }
        return draft.with(numberDecisions.number(meeting, draft.decisions()), adjustments);
    }

    /** Has a plan in force revised and notes the version with the meeting. */
    void revise(Implementation implementation, Meeting meeting, String by) {
        List<Minutes.Adjustment> adjustments =
                meeting.minutes().map(Minutes::adjustments).orElse(List.of());
        revisePlan
                .revise(implementation, reason(meeting, adjustments), Optional.of(meeting.id()), by)
                .ifPresent(number -> {
                    meeting.notePlanVersion(number);
                    meetings.keep(meeting);
                });
    }

    /** A section by its name; anything else in the words of whoever wrote it. */
    private static Wording part(Minutes.Adjustment adjustment) {
        return Coded.find(SectionName.class, adjustment.part())
                .map(section -> Wording.of("section-name." + section.code()))
                .orElseGet(() -> Wording.literal(adjustment.part()));
    }

    private static KnownAdjustments known(Meeting meeting) {
        return new KnownAdjustments(meeting.minutes().map(Minutes::adjustments).orElse(List.of()));
    }

    private static List<SeenSection> seen(MinutesDraft draft) {
        return IntStream.range(0, draft.adjustments().size())
                .boxed()
                .flatMap(i -> draft.adjustments().get(i).change().stream()
                        .map(change -> new SeenSection(i, change.content().name(), change.seen())))
                .toList();
    }

    /** Stands in the plan for all of the municipality's people, and so in its language. */
    private String reason(Meeting meeting, List<Minutes.Adjustment> adjustments) {
        Language language = readCustoms.of(meeting.municipalityId()).language();
        String adjusted = adjustments.stream()
                .map(adjustment -> Wording.of(
                                "plan-revision.adjustment", "section", part(adjustment), "text", adjustment.text())
                        .in(language))
                .collect(Collectors.joining("; "));
        Wording meant = adjustments.isEmpty()
                ? Wording.of(
                        "plan-revision.no-adjustments",
                        "meeting",
                        meeting.plan().called())
                : Wording.of("plan-revision.adjusted", "meeting", meeting.plan().called(), "adjustments", adjusted);
        String reason = meant.in(language);
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
