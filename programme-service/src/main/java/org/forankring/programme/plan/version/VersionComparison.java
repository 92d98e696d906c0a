package org.forankring.programme.plan.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.version.PlanDifference.Change;
import org.jspecify.annotations.Nullable;

/**
 * Says what two versions of a plan say differently: field by field, lists of items by the items' ids, other lists
 * by their values. The order of items is no difference.
 */
public final class VersionComparison {

    private final List<PlanDifference> differences = new ArrayList<>();

    private VersionComparison() {}

    /** The differences from the earlier to the later one, in the order of the document. */
    public static List<PlanDifference> between(PlanDocument earlier, PlanDocument later) {
        VersionComparison comparison = new VersionComparison();
        comparison.compareParts(earlier.sections(), later.sections());
        comparison.compareParts(earlier.parts(), later.parts());
        return List.copyOf(comparison.differences);
    }

    private void compareParts(Map<String, JsonNode> earlier, Map<String, JsonNode> later) {
        for (String part : together(earlier.keySet(), later.keySet())) {
            compare(new Place(part, null, null), earlier.get(part), later.get(part));
        }
    }

    private void compare(Place place, @Nullable JsonNode from, @Nullable JsonNode to) {
        if ((isNothing(from) && isNothing(to)) || (from != null && from.equals(to))) {
            return;
        }
        if (all(JsonNode::isObject, from, to)) {
            compareFields(place, from, to);
        } else if (all(VersionComparison::isListOfItems, from, to)) {
            compareItems(place, from, to);
        } else if (all(JsonNode::isArray, from, to)) {
            compareValues(place, from, to);
        } else {
            note(place, from, to);
        }
    }

    private void compareFields(Place place, @Nullable JsonNode from, @Nullable JsonNode to) {
        Map<String, JsonNode> before = fields(from);
        Map<String, JsonNode> after = fields(to);
        for (String field : together(before.keySet(), after.keySet())) {
            compare(place.field(field), before.get(field), after.get(field));
        }
    }

    private void compareItems(Place place, @Nullable JsonNode from, @Nullable JsonNode to) {
        Map<String, JsonNode> before = items(from);
        Map<String, JsonNode> after = items(to);
        for (String id : together(before.keySet(), after.keySet())) {
            JsonNode earlier = before.get(id);
            JsonNode later = after.get(id);
            if (earlier == null || later == null) {
                note(place.item(id), earlier, later);
            } else {
                compareFields(place.item(id), earlier, later);
            }
        }
    }

    private void compareValues(Place place, @Nullable JsonNode from, @Nullable JsonNode to) {
        List<JsonNode> removed = values(from);
        List<JsonNode> added = values(to);
        values(from).forEach(added::remove);
        values(to).forEach(removed::remove);
        removed.forEach(value -> note(place, value, null));
        added.forEach(value -> note(place, null, value));
    }

    private void note(Place place, @Nullable JsonNode from, @Nullable JsonNode to) {
        Change change = isNothing(from) ? Change.ADDED : isNothing(to) ? Change.REMOVED : Change.CHANGED;
        differences.add(new PlanDifference(place.part, place.item, place.names, change, from, to));
    }

    private static boolean all(Predicate<JsonNode> form, @Nullable JsonNode from, @Nullable JsonNode to) {
        return (isNothing(from) || form.test(from)) && (isNothing(to) || form.test(to));
    }

    private static boolean isNothing(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }

    private static boolean isListOfItems(JsonNode list) {
        return list.isArray()
                && list.valueStream().allMatch(item -> item.path("id").isTextual());
    }

    private static Map<String, JsonNode> fields(@Nullable JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (object != null) {
            object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        }
        return fields;
    }

    private static Map<String, JsonNode> items(@Nullable JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        values(list).forEach(item -> items.put(item.path("id").asText(), item));
        return items;
    }

    private static List<JsonNode> values(@Nullable JsonNode list) {
        return list == null
                ? new ArrayList<>()
                : new ArrayList<>(list.valueStream().toList());
    }

    private static Set<String> together(Set<String> earlier, Set<String> later) {
        Set<String> together = new LinkedHashSet<>(earlier);
        together.addAll(later);
        return together;
    }

    /** Where in a plan: the part, the item of a list, and the names of the fields from the part on. */
    private record Place(
            String part, @Nullable String item, @Nullable String names) {

        Place field(String name) {
            return new Place(part, item, names == null ? name : names + "/" + name);
        }

        Place item(String id) {
            return new Place(part, id, names);
        }
    }
}
