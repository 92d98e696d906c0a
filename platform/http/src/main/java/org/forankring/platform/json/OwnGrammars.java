package org.forankring.platform.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a document have an {@link OwnGrammar}, followed through records and collections of them. What is bound
 * in any other way has none, so that in doubt a field is looked through.
 *
 * @param type what the place at hand is bound to, or null where that is not known
 * @param own whether the place at hand has a grammar of its own
 */
record OwnGrammars(@Nullable Type type, boolean own) {

    private static final OwnGrammars UNKNOWN = new OwnGrammars(null, false);

    private static final ClassValue<Map<String, OwnGrammars>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, OwnGrammars> computeValue(Class<?> bound) {
            return bound.isRecord()
                    ? Stream.of(bound.getRecordComponents())
                            .collect(Collectors.toMap(RecordComponent::getName, field -> ofField(bound, field)))
                    : Map.of();
        }
    };

    static OwnGrammars of(Type type) {
        return new OwnGrammars(type, false);
    }

    OwnGrammars at(String field) {
        return type instanceof Class<?> bound ? FIELDS.get(bound).getOrDefault(field, UNKNOWN) : UNKNOWN;
    }

    OwnGrammars atEntry() {
        return type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1
                ? of(list.getActualTypeArguments()[0])
                : UNKNOWN;
    }

    /** Constraints stand on the field of a component, wherever else they stand. */
    private static OwnGrammars ofField(Class<?> bound, RecordComponent component) {
        try {
            boolean own = Arrays.stream(
                            bound.getDeclaredField(component.getName()).getAnnotations())
                    .anyMatch(constraint -> constraint.annotationType().isAnnotationPresent(OwnGrammar.class));
            return new OwnGrammars(component.getGenericType(), own);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
