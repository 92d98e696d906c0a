package org.forankring.platform.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** Reads parameters that are constants, as they are written in JSON; {@link CheckParameters} has seen to the others. */
@Provider
public class ReadCodes implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() && Coded.class.isAssignableFrom(type) ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String code) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> toString(constant).equals(code))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString(T constant) {
            return ((Coded) constant).code();
        }
    }
}
