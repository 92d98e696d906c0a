package org.forankring.platform.parameter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.forankring.platform.code.Coded;

/** Whether a text can be read as the type that a parameter is declared with. */
final class ParameterForm {

    private static final int LONGEST = 64;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private ParameterForm() {}

    static boolean fits(Class<?> type, String text) {
        if (type == String.class) {
            return true;
        }
        return text.length() <= LONGEST && isLegible(type, text);
    }

    private static boolean isLegible(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "UUID" -> IDENTIFIER.matcher(text).matches();
            case "LocalDate" -> DAY.matcher(text).matches() && isParsed(() -> LocalDate.parse(text));
            case "YearMonth" -> MONTH.matcher(text).matches() && isParsed(() -> YearMonth.parse(text));
            case "int", "Integer", "long", "Long" -> NUMBER.matcher(text).matches();
            case "boolean", "Boolean" -> text.equals("true") || text.equals("false");
            default -> !Coded.class.isAssignableFrom(type) || isCode(type, text);
        };
    }

    private static boolean isCode(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Coded) constant).code().equals(text));
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
