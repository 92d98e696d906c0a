package org.forankring.platform.parameter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** Whether a text can be read as the type that a parameter is declared with. */
final class ParameterForm {

    private static final int LONGEST = 64;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private ParameterForm() {}

    /** What is expected instead of the text; empty when it can be read. */
    static Optional<Wording> fault(Class<?> type, String text) {
        if (type == String.class) {
            return Optional.empty();
        }
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return faultOfCode(type, text);
        }
        return text.length() <= LONGEST && isLegible(type, text)
                ? Optional.empty()
                : Optional.of(Wording.of("fault.expected." + expected(type)));
    }

    private static boolean isLegible(Class<?> type, String text) {
        if (type == UUID.class) {
            return IDENTIFIER.matcher(text).matches();
        }
        if (type == LocalDate.class) {
            return DAY.matcher(text).matches() && isParsed(() -> LocalDate.parse(text));
        }
        if (type == YearMonth.class) {
            return MONTH.matcher(text).matches() && isParsed(() -> YearMonth.parse(text));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return NUMBER.matcher(text).matches();
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false");
        }
        return true;
    }

    private static String expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> "identifier";
            case "LocalDate" -> "date";
            case "YearMonth" -> "month";
            case "int", "Integer", "long", "Long" -> "whole-number";
            case "boolean", "Boolean" -> "true-or-false";
            default -> "other";
        };
    }

    private static Optional<Wording> faultOfCode(Class<?> type, String text) {
        String codes = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.joining(", "));
        boolean known = Arrays.asList(codes.split(", ")).contains(text);
        return known ? Optional.empty() : Optional.of(Wording.of("fault.expected.one-of", "values", codes));
    }

    private static boolean isParsed(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
