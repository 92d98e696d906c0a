package org.forankring.programme.plan.version;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.section.SectionName;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plan holds of what the method may ask for, each with the version since which it has done so
 * without a break. It is noted when the version is adopted, so that nobody has to open the versions again.
 *
 * @param sections the sections that nothing is missing from, by their code
 * @param levels the levels of the framework on which an item has been rated at the baseline
 * @param answered the high barriers that a strategy answers or that are accepted, by their id
 * @param noneOpen that no high barrier is left without an answer; null when one is
 */
public record Holdings(
        Map<String, Since> sections,
        Map<String, Since> levels,
        Map<String, Since> answered,
        @Nullable Since noneOpen) {

    /** Of a version of which nothing is known. */
    public static final Holdings NOTHING = new Holdings(Map.of(), Map.of(), Map.of(), null);

    public Holdings {
        sections = Map.copyOf(sections);
        levels = Map.copyOf(levels);
        answered = Map.copyOf(answered);
    }

    /**
     * What a version holds.
     *
     * @param now the version
     * @param before what the version before it held
     */
    static Holdings of(PlanDocument plan, Since now, Optional<Holdings> before) {
        Holdings known = before.orElse(NOTHING);
        BarriersInPlan barriers = BarriersInPlan.of(plan);
        Set<String> filled =
                plan.filledSections().stream().map(SectionName::code).collect(Collectors.toSet());
        return new Holdings(
                goOn(filled, known.sections, now),
                goOn(barriers.consideredLevels(), known.levels, now),
                goOn(barriers.answered(), known.answered, now),
                barriers.leaveOpen() ? null : known.noneOpen == null ? now : known.noneOpen);
    }

    private static SortedMap<String, Since> goOn(Set<String> held, Map<String, Since> before, Since now) {
        SortedMap<String, Since> since = new TreeMap<>();
        held.forEach(one -> since.put(one, before.getOrDefault(one, now)));
        return since;
    }

    /** A version and the day on which it was adopted. */
    public record Since(
            int version,

            @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(using = LocalDateDeserializer.class)
            LocalDate on) {}
}
