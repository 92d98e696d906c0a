package org.forankring.platform.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum whose constants are written by their names in lower case with hyphens, for example {@code under-way}: in JSON,
 * in parameters, in events and in the codes of phrases. The database has the names themselves where an entity maps them.
 */
public interface Coded {

    /** The constant's own name. */
    String name();

    /** The constant as it is written. */
    @JsonValue
    default String code() {
        return codeOf(name());
    }

    /** How a constant of this name is written. */
    static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
