package org.forankring.programme.standing.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forankring.programme.method.definition.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an implementation when its gate is computed, by kind of requirement and by what that is about:
 *
 * <ul>
 *   <li>{@code ACTIVITY_HELD}, {@code MEETINGS_HELD}: meetings held with attendance, by activity and by kind;
 *   <li>{@code ROLE_PRESENT}: people by team role; {@code SECTION_FILLED}: filled sections by code;
 *   <li>{@code FRAMEWORK_CONSIDERED}: baseline ratings in the plan in force, by level of the framework;
 *   <li>{@code BARRIERS_ADDRESSED}: high barriers without an answer, or without one in the plan in force, are lacking;
 *   <li>{@code EMPLOYEES_TRAINED}: completions by training element; {@code USE_RECORDED}: employees who use it;
 *   <li>{@code SUPPORT_OVER}: the day on which the board's support ends, also when it lies ahead;
 *   <li>{@code STATUS_TAKEN}: items that have not been rated again are lacking.
 * </ul>
 *
 * @param expectedEmployees how many the municipality expects to have trained by its application; 0 when that is unknown
 */
public record GateFacts(Map<Key, Proof> proofs, int expectedEmployees) {

    /** Of an implementation of which nothing is known. */
    public static final GateFacts NONE = new GateFacts(Map.of(), 0);

    public GateFacts {
        proofs = Map.copyOf(proofs);
    }

    /** These facts and one more. */
    public GateFacts with(Requirement.Kind kind, @Nullable String subject, Proof proof) {
        Map<Key, Proof> more = new HashMap<>(proofs);
        more.put(Key.of(kind, subject), proof);
        return new GateFacts(more, expectedEmployees);
    }

    /** These facts and how many employees are expected. */
    public GateFacts expecting(int employees) {
        return new GateFacts(proofs, employees);
    }

    /** Whether there is any of it. */
    public boolean knows(Requirement.Kind kind, String subject) {
        return find(kind, subject).reached() > 0;
    }

    Proof find(Requirement.Kind kind, @Nullable String subject) {
        return proofs.getOrDefault(Key.of(kind, subject), Proof.NONE);
    }

    Proof findAll(Requirement.Kind kind, List<String> subjects) {
        List<Proof> found = subjects.stream()
                .map(subject -> find(kind, subject))
                .filter(proof -> proof.reached() > 0)
                .toList();
        return Proof.on(found.stream()
                        .flatMap(proof -> proof.days().stream().limit(1))
                        .toList())
                .shownBy(found.stream()
                        .flatMap(proof -> proof.evidence().stream())
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
