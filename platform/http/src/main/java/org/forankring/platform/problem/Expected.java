package org.forankring.platform.problem;

import java.util.Arrays;
import java.util.Collection;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** What is expected where a value cannot be read, by the type that it is declared with. */
public final class Expected {

    private Expected() {}

    /** For example {@code is not a date such as 2026-03-31}; of constants, the codes that there are. */
    public static Wording of(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return oneOf(
                    Arrays.stream(type.getEnumConstants()).map(Expected::code).toList());
        }
        return Wording.of("fault.expected." + (type == null ? "other" : kind(type)));
    }

    /** Where a value is none of those that there are. */
    public static Wording oneOf(Collection<String> values) {
        return Wording.of("fault.expected.one-of", "values", String.join(", ", values));
    }

    private static String code(Object constant) {
        return constant instanceof Coded coded ? coded.code() : constant.toString();
    }

    private static String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "date";
            case "YearMonth" -> "month";
            case "Instant" -> "time";
            case "UUID" -> "identifier";
            case "Integer", "int", "Long", "long" -> "whole-number";
            case "Boolean", "boolean" -> "true-or-false";
            case "String" -> "text";
            case "List", "ArrayList", "Set", "Collection" -> "list";
            default -> "other";
        };
    }
}
