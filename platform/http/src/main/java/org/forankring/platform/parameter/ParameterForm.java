package org.forankring.platform.parameter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forankring.platform.code.Coded;
import org.forankring.platform.code.Written;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Horizon;

/** Whether a text can be read as the type that a parameter is declared with, and means something that can be meant. */
final class ParameterForm {

    private static final int LONGEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private ParameterForm() {}

    static boolean fits(Class<?> type, String text) {
        if (type == String.class) {
            return text.indexOf('\0') < 0;
        }
        return text.length() <= LONGEST && isLegible(type, text);
    }

    /** What is wrong with a day or month that fits and that nobody can mean. */
    static Optional<Wording> beyond(Horizon horizon, Class<?> type, String text) {
        if (type == LocalDate.class) {
            return Written.day(text).flatMap(horizon::complaint);
        }
        return type == YearMonth.class ? Written.month(text).flatMap(horizon::complaint) : Optional.empty();
    }

    private static boolean isLegible(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "UUID" -> Written.identifier(text).isPresent();
            case "LocalDate" -> Written.day(text).isPresent();
            case "YearMonth" -> Written.month(text).isPresent();
            case "int", "Integer", "long", "Long" -> NUMBER.matcher(text).matches();
            case "boolean", "Boolean" -> text.equals("true") || text.equals("false");
            default -> !Coded.class.isAssignableFrom(type) || isCode(type, text);
        };
    }

    private static boolean isCode(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Coded) constant).code().equals(text));
    }
}
