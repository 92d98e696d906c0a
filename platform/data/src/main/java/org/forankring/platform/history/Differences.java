package org.forankring.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields in which two JSON objects differ, by name; objects within them are followed, lists are compared whole. */
final class Differences {

    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private Differences() {}

    static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        collect("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void collect(String prefix, JsonNode before, JsonNode after, List<FieldChange> changes) {
        TreeSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(prefix + camelCase(name), before.path(name), after.path(name), changes);
        }
    }

    private static void compare(String field, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (mayBeObject(before) && mayBeObject(after) && (before.isObject() || after.isObject())) {
            collect(field + ".", before, after, changes);
        } else if (!before.equals(after) && !(isNothing(before) && isNothing(after))) {
            changes.add(new FieldChange(field, valueOf(before), valueOf(after)));
        }
    }

    private static boolean mayBeObject(JsonNode node) {
        return node.isObject() || isNothing(node);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node instanceof MissingNode;
    }

    private static @Nullable JsonNode valueOf(JsonNode node) {
        return isNothing(node) ? null : node;
    }

    private static String camelCase(String column) {
        return WORD.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
