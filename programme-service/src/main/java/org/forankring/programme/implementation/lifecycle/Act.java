package org.forankring.programme.implementation.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an implementation, when and why.
 *
 * @param today the day it takes effect
 * @param by the subject of the access token
 * @param reason why; may be left out where something happens as planned
 */
public record Act(
        Instant at, LocalDate today, String by, @Nullable String reason) {

    JournalEntry entry(JournalEntry.Event event, @Nullable String phase) {
        return new JournalEntry(at, event, by, phase, reason, null, null);
    }
}
