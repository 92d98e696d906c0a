package org.forankring.programme.framework.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure and what it is for.
 *
 * @param resolves the barriers that it is to resolve
 * @param strengthens the facilitators that it is to strengthen
 */
public record Specification(Measure measure, List<UUID> resolves, List<UUID> strengthens) {

    public Specification {
        resolves = List.copyOf(resolves);
        strengthens = List.copyOf(strengthens);
    }

    /** What differs in another specification, field by field as requests name them. */
    List<Amendment.Difference> differencesTo(Specification other) {
        Map<String, @Nullable String> before = fields();
        Map<String, @Nullable String> after = other.fields();
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Amendment.Difference(field, before.get(field), after.get(field)))
                .toList();
    }

    private Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("catalogueCode", measure.catalogueCode());
        fields.put("name", measure.name());
        fields.put("group", measure.group().code());
        fields.put("resolves", ids(resolves));
        fields.put("strengthens", ids(strengthens));
        fields.put("actor", measure.actor());
        fields.put("action", measure.action());
        fields.put("target", measure.target());
        fields.put("timing.from", measure.startsOn().toString());
        fields.put(
                "timing.to", measure.endsOn() == null ? null : measure.endsOn().toString());
        fields.put("dose", measure.dose());
        fields.put("expectedOutcome", measure.expectedOutcome());
        fields.put("indicatorCode", measure.indicatorCode());
        fields.put("trainingElementCode", measure.trainingElement());
        return fields;
    }

    private static @Nullable String ids(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.stream().sorted().map(UUID::toString).collect(Collectors.joining(", "));
    }
}
