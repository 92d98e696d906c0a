package org.forankring.programme.cooperation.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Tells which adjustments of corrected minutes are which of those recorded before, so that a correction neither
 * doubles one nor makes another of it.
 *
 * @param recorded those recorded before; none when the minutes are new
 */
record KnownAdjustments(List<Minutes.Adjustment> recorded) {

    KnownAdjustments {
        recorded = List.copyOf(recorded);
    }

    /** What is wrong with the ids. */
    List<Fault> faults(List<ProposedAdjustment> proposed) {
        Set<UUID> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            UUID id = proposed.get(i).id();
            if (id == null) {
                continue;
            }
            String pointer = "/adjustments/" + i + "/id";
            if (!seen.add(id)) {
                faults.add(new Fault(pointer, "repeated-id", Wording.of("fault.repeated-id.adjustment")));
            } else if (recorded.stream().noneMatch(known -> id.equals(known.id()))) {
                faults.add(Fault.of(pointer, "unknown-adjustment"));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * The adjustments as they are to be recorded but for what they write: each with the id by which it is known. One
     * that comes without an id is a recorded one when it says the same.
     */
    List<Minutes.Adjustment> identify(List<ProposedAdjustment> proposed, Supplier<UUID> ids) {
        List<Minutes.Adjustment> left = new ArrayList<>(recorded);
        left.removeIf(known -> proposed.stream().anyMatch(one -> isOf(one, known)));
        return proposed.stream().map(one -> identify(one, left, ids)).toList();
    }

    private Minutes.Adjustment identify(
            ProposedAdjustment proposed, List<Minutes.Adjustment> left, Supplier<UUID> ids) {
        Optional<Minutes.Adjustment> known = proposed.id() == null
                ? left.stream()
                        .filter(one ->
                                one.part().equals(proposed.part()) && one.text().equals(proposed.text()))
                        .findFirst()
                : recorded.stream().filter(one -> isOf(proposed, one)).findFirst();
        known.ifPresent(left::remove);
        return new Minutes.Adjustment(
                known.flatMap(one -> Optional.ofNullable(one.id())).orElseGet(ids),
                proposed.part(),
                proposed.text(),
                known.filter(one -> one.part().equals(proposed.part()))
                        .flatMap(one -> Optional.ofNullable(one.written()))
                        .orElse(null));
    }

    private static boolean isOf(ProposedAdjustment proposed, Minutes.Adjustment known) {
        @Nullable UUID id = proposed.id();
        return id != null && id.equals(known.id());
    }
}
