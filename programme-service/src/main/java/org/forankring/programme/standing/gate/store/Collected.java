package org.forankring.programme.standing.gate.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.Evidence;
import org.forankring.programme.standing.gate.GateFacts;
import org.forankring.programme.standing.gate.Proof;
import org.jspecify.annotations.Nullable;

/** The facts as they come in, for several implementations at once. */
final class Collected {

    private final Map<UUID, Map<GateFacts.Key, Found>> found = new HashMap<>();
    private final Map<UUID, GateFacts> facts = new HashMap<>();

    /** One more of something, on a day. */
    void add(UUID implementation, Requirement.Kind kind, @Nullable String subject, LocalDate day) {
        found(implementation, kind, subject).days.add(day);
    }

    /** One more of something that can be looked up. */
    void add(UUID implementation, Requirement.Kind kind, @Nullable String subject, Evidence evidence) {
        Found one = found(implementation, kind, subject);
        one.days.add(evidence.on());
        one.evidence.add(evidence);
    }

    /** Something that is known to lack. */
    void lack(UUID implementation, Requirement.Kind kind, @Nullable String subject, Wording what) {
        found(implementation, kind, subject).lacking.add(what);
    }

    void add(UUID implementation, Requirement.Kind kind, @Nullable String subject, Proof proof) {
        facts.put(implementation, known(implementation).with(kind, subject, proof));
    }

    void expect(UUID implementation, int employees) {
        facts.put(implementation, known(implementation).expecting(employees));
    }

    Map<UUID, GateFacts> facts() {
        found.forEach((implementation, proofs) -> proofs.forEach((key, one) -> add(
                implementation,
                key.kind(),
                key.subject(),
                Proof.on(one.days).lackingAlso(one.lacking).shownBy(one.evidence))));
        return Map.copyOf(facts);
    }

    private GateFacts known(UUID implementation) {
        return Optional.ofNullable(facts.get(implementation)).orElse(GateFacts.NONE);
    }

    private Found found(UUID implementation, Requirement.Kind kind, @Nullable String subject) {
        return found.computeIfAbsent(implementation, id -> new HashMap<>())
                .computeIfAbsent(GateFacts.Key.of(kind, subject), key -> new Found());
    }

    private static final class Found {

        private final List<LocalDate> days = new ArrayList<>();
        private final List<Wording> lacking = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
    }
}
