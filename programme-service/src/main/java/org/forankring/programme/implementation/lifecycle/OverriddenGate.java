package org.forankring.programme.implementation.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forankring.platform.language.Wording;

/**
 * A gate that was passed although something was missing. It shows for ever.
 *
 * @param phase the code of the phase that was left by it
 * @param by the subject of the access token
 * @param missing what the gate asked for and did not find
 */
public record OverriddenGate(String phase, Instant at, String by, String reason, List<Wording> missing) {

    /** Those of an implementation, oldest first. */
    public static List<OverriddenGate> of(Implementation implementation) {
        return implementation.journal().stream()
                .filter(entry -> entry.event() == JournalEntry.Event.GATE_OVERRIDDEN)
                .map(entry -> new OverriddenGate(
                        Objects.requireNonNull(entry.phase()),
                        entry.at(),
                        entry.by(),
                        Objects.requireNonNullElse(entry.reason(), ""),
                        entry.missing()))
                .toList();
    }
}
