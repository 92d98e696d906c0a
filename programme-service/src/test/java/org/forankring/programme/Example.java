package org.forankring.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PhaseCalendar;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.round.Round;

/** What policies are tried on: a method with one phase of one activity, and an implementation of it. */
public final class Example {

    public static final LocalDate COMMITTED_ON = LocalDate.of(2026, 1, 15);

    private Example() {}

    public static Implementation implementation() {
        MethodDefinition definition = method();
        Round round =
                new Round(UUID.randomUUID(), "Round", new MethodVersion(definition, 1, Instant.EPOCH), COMMITTED_ON);
        return new Implementation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                round,
                COMMITTED_ON,
                PhaseCalendar.from(COMMITTED_ON, definition));
    }

    /** Its only activity is {@code kick-off}. */
    public static MethodDefinition method() {
        Phase.Activity kickOff = new Phase.Activity(
                "kick-off", Texts.of("Kick-off"), Texts.of("Everybody meets"), Texts.of("Everybody"), List.of());
        Phase first = new Phase("first", Texts.of("First"), 3, true, null, List.of(kickOff), List.of());
        return Definitions.of(List.of(first));
    }
}
