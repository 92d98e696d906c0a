package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Minutes;

/** Gives the decisions of minutes the ids by which they are known from then on, through every correction. */
@ApplicationScoped
class NumberDecisions {

    private final Ids ids;

    NumberDecisions(Ids ids) {
        this.ids = ids;
    }

    /** What is wrong with the ids that minutes bring along: only the meeting's own are known, each once. */
    List<Fault> faults(Meeting meeting, List<Minutes.Decision> decisions) {
        List<UUID> known = new ArrayList<>(idsOf(before(meeting)).toList());
        return IntStream.range(0, decisions.size())
                .filter(i -> {
                    UUID id = decisions.get(i).decisionId();
                    return id != null && !known.remove(id);
                })
                .mapToObj(i -> Fault.of("/decisions/" + i + "/decisionId", "unknown-decision"))
                .toList();
    }

    /** The decisions with an id for each: the one it brings, else that of the same words before, else a new one. */
    List<Minutes.Decision> number(Meeting meeting, List<Minutes.Decision> decisions) {
        List<UUID> named = idsOf(decisions).toList();
        List<Minutes.Decision> left = new ArrayList<>(before(meeting));
        left.removeIf(decision -> named.contains(decision.decisionId()));
        return decisions.stream()
                .map(decision -> decision.decisionId() == null ? numbered(decision, left) : decision)
                .toList();
    }

    private Minutes.Decision numbered(Minutes.Decision decision, List<Minutes.Decision> left) {
        Optional<Minutes.Decision> same = left.stream()
                .filter(before -> before.text().equals(decision.text()))
                .findFirst();
        same.ifPresent(left::remove);
        return new Minutes.Decision(
                same.map(Minutes.Decision::decisionId).orElseGet(ids::next),
                decision.text(),
                decision.responsible(),
                decision.dueOn());
    }

    private static List<Minutes.Decision> before(Meeting meeting) {
        return meeting.minutes().map(Minutes::decisions).orElse(List.of());
    }

    private static Stream<UUID> idsOf(List<Minutes.Decision> decisions) {
        return decisions.stream().flatMap(decision -> Stream.ofNullable(decision.decisionId()));
    }
}
