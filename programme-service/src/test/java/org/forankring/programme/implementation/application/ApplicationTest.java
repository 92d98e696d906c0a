package org.forankring.programme.implementation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.forankring.programme.implementation.application.TimelineEntry.Event;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-01-15T09:30:00Z");
    private static final Ruling PROMISE = new Ruling(Ruling.Outcome.COMMITTED, "Well prepared", "consultant");
    private static final Ruling REFUSAL = new Ruling(Ruling.Outcome.DECLINED, "No room", "consultant");

    private final Application application = new Application(
            UUID.randomUUID(),
            new SupportRequest(UUID.randomUUID(), UUID.randomUUID(), "Too many lose contact", 12, "lead"),
            MONDAY);

    @Test
    void a_submitted_application_waits_for_a_decision() {
        assertThat(application.state()).isEqualTo(Application.State.SUBMITTED);
        assertThat(application.timeline()).containsExactly(new TimelineEntry(MONDAY, Event.SUBMITTED, "lead", null));
    }

    @Test
    void a_commitment_ties_it_to_the_implementation_and_makes_contact_due() {
        UUID implementation = UUID.randomUUID();
        application.commit(() -> implementation, PROMISE, THURSDAY);
        assertThat(application.state()).isEqualTo(Application.State.COMMITTED);
        assertThat(application.implementationId()).contains(implementation);
        assertThat(application.timeline())
                .extracting(TimelineEntry::event)
                .containsExactly(Event.SUBMITTED, Event.COMMITTED, Event.CONTACT_DUE);
        assertThat(application.timeline().get(1).note()).isEqualTo("Well prepared");
        assertThat(application.timeline().get(2).note()).isNull();
    }

    @Test
    void a_declined_application_keeps_the_reason() {
        application.decline(REFUSAL, THURSDAY);
        assertThat(application.state()).isEqualTo(Application.State.DECLINED);
        assertThat(application.implementationId()).isEmpty();
        assertThat(application.timeline().getLast())
                .isEqualTo(new TimelineEntry(THURSDAY, Event.DECLINED, "consultant", "No room"));
    }

    @Test
    void an_application_is_taken_back_once_and_only_while_it_waits() {
        application.withdraw("The wrong round", "lead", THURSDAY);
        assertThat(application.state()).isEqualTo(Application.State.WITHDRAWN);
        assertThat(application.timeline().getLast())
                .isEqualTo(new TimelineEntry(THURSDAY, Event.WITHDRAWN, "lead", "The wrong round"));
        ApplicationChange withdrawn = new ApplicationChange.Withdrawn();
        assertThat(application.decline(REFUSAL, THURSDAY)).isEqualTo(withdrawn);
        assertThat(application.withdraw("Again", "lead", THURSDAY)).isEqualTo(withdrawn);
    }

    @Test
    void a_decision_is_final() {
        application.decline(REFUSAL, MONDAY);
        ApplicationChange decided = new ApplicationChange.Decided(application);
        assertThat(application.decline(REFUSAL, THURSDAY)).isEqualTo(decided);
        assertThat(application.withdraw("Never mind", "lead", THURSDAY)).isEqualTo(decided);
        assertThat(application.commit(
                        () -> {
                            throw new AssertionError("No implementation is to begin");
                        },
                        PROMISE,
                        THURSDAY))
                .isEqualTo(decided);
        assertThat(application.timeline()).hasSize(2);
    }
}
