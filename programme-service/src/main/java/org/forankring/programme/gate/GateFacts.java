package org.forankring.programme.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forankring.programme.method.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an implementation when its gate is computed, by kind of requirement and by what that is about:
 *
 * <ul>
 *   <li>{@code ACTIVITY_HELD}, {@code MEETINGS_HELD}: meetings held with attendance, by activity and by kind;
 *   <li>{@code ROLE_PRESENT}: people by team role; {@code SECTION_FILLED}: filled sections by code;
 *   <li>{@code FRAMEWORK_CONSIDERED}: ratings by level of the framework;
 *   <li>{@code BARRIERS_ADDRESSED}: high barriers without a strategy or an acceptance are lacking;
 *   <li>{@code EMPLOYEES_TRAINED}: completions by training element; {@code USE_RECORDED}: employees who use it;
 *   <li>{@code SUPPORT_OVER}: the day on which the board's support ends, also when it lies ahead;
 *   <li>{@code STATUS_TAKEN}: items that have not been rated again are lacking.
 * </ul>
 */
public record GateFacts(Map<Key, Proof> proofs) {

    /** Of an implementation of which nothing is known. */
    public static final GateFacts NONE = new GateFacts(Map.of());

    public GateFacts {
        proofs = Map.copyOf(proofs);
    }

    /** These facts and one more. */
    public GateFacts with(Requirement.Kind kind, @Nullable String subject, Proof proof) {
        Map<Key, Proof> more = new HashMap<>(proofs);
        more.put(Key.of(kind, subject), proof);
        return new GateFacts(more);
    }

    /** Whether there is any of it. */
    public boolean knows(Requirement.Kind kind, String subject) {
        return find(kind, subject).reached() > 0;
    }

    Proof find(Requirement.Kind kind, @Nullable String subject) {
        return proofs.getOrDefault(Key.of(kind, subject), Proof.NONE);
    }

    Proof findAll(Requirement.Kind kind, List<String> subjects) {
        return Proof.on(subjects.stream()
                .flatMap(subject -> find(kind, subject).days().stream().limit(1))
                .toList());
    }

    /**
     * What a proof is of.
     *
     * @param subject empty for a kind that has none
     */
    public record Key(Requirement.Kind kind, String subject) {

        /** The key of a kind and its subject, if it has one. */
        public static Key of(Requirement.Kind kind, @Nullable String subject) {
            return new Key(kind, Objects.requireNonNullElse(subject, ""));
        }
    }
}
