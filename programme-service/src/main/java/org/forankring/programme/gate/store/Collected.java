package org.forankring.programme.gate.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.gate.GateFacts;
import org.forankring.programme.gate.Proof;
import org.forankring.programme.method.Requirement;
import org.jspecify.annotations.Nullable;

/** The facts as they come in, for several implementations at once. */
final class Collected {

    private final Map<UUID, Map<GateFacts.Key, List<LocalDate>>> days = new HashMap<>();
    private final Map<UUID, GateFacts> facts = new HashMap<>();

    /** One more of something, on a day. */
    void add(UUID implementation, Requirement.Kind kind, @Nullable String subject, LocalDate day) {
        days.computeIfAbsent(implementation, id -> new HashMap<>())
                .computeIfAbsent(GateFacts.Key.of(kind, subject), key -> new ArrayList<>())
                .add(day);
    }

    void add(UUID implementation, Requirement.Kind kind, @Nullable String subject, Proof proof) {
        facts.merge(
                implementation,
                GateFacts.NONE.with(kind, subject, proof),
                (known, more) -> known.with(kind, subject, proof));
    }

    Map<UUID, GateFacts> facts() {
        days.forEach((implementation, proofs) ->
                proofs.forEach((key, on) -> add(implementation, key.kind(), key.subject(), Proof.on(on))));
        return Map.copyOf(facts);
    }
}
