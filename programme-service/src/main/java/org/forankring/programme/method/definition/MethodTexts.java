package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.forankring.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** The texts for people in a definition, found by their {@link Words} in whatever part they stand. */
final class MethodTexts {

    private final List<Place> places = new ArrayList<>();

    private MethodTexts() {}

    /**
     * Where a text can stand.
     *
     * @param pointer into the definition
     * @param texts null where none is given
     */
    record Place(String pointer, @Nullable Texts texts, Words words) {

        /** Whether there is something to read in at least one language. */
        boolean isGiven() {
            return texts != null && !texts.own().isBlank();
        }

        /** The text that is given. */
        Texts given() {
            return Objects.requireNonNull(texts);
        }
    }

    /** Every place for a text in the parts that the definition has, in the order of its fields. */
    static List<Place> of(MethodDefinition definition) {
        MethodTexts texts = new MethodTexts();
        texts.visit("", definition);
        return List.copyOf(texts.places);
    }

    /** The same part with each of its texts changed. */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> T with(UnaryOperator<Texts> change, T part) {
        return (T)
                switch (part) {
                    case Texts texts -> change.apply(texts);
                    case List<?> list ->
                        list.stream().map(item -> with(change, item)).toList();
                    case Record record -> rebuilt(change, record);
                    case null, default -> part;
                };
    }

    private static Record rebuilt(UnaryOperator<Texts> change, Record part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = MethodTexts.<@Nullable Object>with(change, value(components[i], part));
        }
        try {
            return part.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A part of a definition is made of its components", impossible);
        }
    }

    private void visit(String pointer, @Nullable Object part) {
        switch (part) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    visit(pointer + "/" + i, list.get(i));
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    visit(pointer + "/" + name(component), component, record);
                }
            }
            case null, default -> {}
        }
    }

    private void visit(String pointer, RecordComponent component, Record part) {
        @Nullable Words words = component.getAnnotation(Words.class);
        if (words == null) {
            visit(pointer, value(component, part));
        } else {
            places.add(new Place(pointer, (Texts) value(component, part), words));
        }
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElseGet(component::getName);
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A part of a definition tells its components", impossible);
        }
    }
}
