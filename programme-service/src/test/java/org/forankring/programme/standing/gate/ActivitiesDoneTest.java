package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.method.definition.Requirement.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitiesDoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, GateFacts.Key> FACTS = Map.of(
            "meeting", GateFacts.Key.of(Kind.ACTIVITY_HELD, "meeting"),
            "labelled", GateFacts.Key.of(Kind.ACTIVITY_HELD, "training"),
            "trained", GateFacts.Key.of(Kind.EMPLOYEES_TRAINED, "course"),
            "used", GateFacts.Key.of(Kind.USE_RECORDED, null));

    /** The method has a meeting, and training with evidence of two kinds. */
    @ParameterizedTest(name = "known {0}: {1} of 2")
    @CsvSource({
        "nothing, 0",
        "meeting, 1",
        "trained, 0",
        "used, 0",
        "trained used, 1",
        "labelled, 1",
        "meeting trained used, 2",
    })
    void an_activity_is_done_when_it_was_held_or_all_its_evidence_is_there(String known, int done) {
        GateFacts facts = new GateFacts(
                Stream.of(known.split(" "))
                        .filter(FACTS::containsKey)
                        .collect(Collectors.toMap(FACTS::get, fact -> Proof.on(List.of(TODAY)))),
                0);
        assertThat(ActivitiesDone.of(method(), facts, TODAY)).isEqualTo(new ActivitiesDone(done, 2));
    }

    private static MethodDefinition method() {
        List<Phase.Activity> activities = List.of(
                new Phase.Activity("meeting", Texts.of("Meeting"), Texts.of("d"), Texts.of("a"), List.of()),
                new Phase.Activity(
                        "training",
                        Texts.of("Training"),
                        Texts.of("d"),
                        Texts.of("a"),
                        List.of(
                                new Requirement(Kind.EMPLOYEES_TRAINED, "course", 1, null, null),
                                new Requirement(Kind.USE_RECORDED, null, 1, null, null))));
        return Definitions.of(List.of(new Phase("p", Texts.of("P"), 3, true, null, activities, List.of())));
    }
}
