package org.forankring.programme.framework.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of what facilitators, barriers and strategies can be. */
class FrameworkWordsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Class<?>> values() {
        return Stream.of(
                HighBarrier.class,
                Judgement.Nature.class,
                Judgement.Condition.class,
                Rating.Occasion.class,
                Movement.class,
                Measure.Group.class,
                Status.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_has_a_word_in_every_language(Class<?> values) {
        String name = values.getAnnotation(Schema.class).name();
        String prefix = (name.isEmpty() ? values.getSimpleName() : name)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        assertThat(values.getEnumConstants())
                .extracting(value -> prefix + "." + JSON.valueToTree(value).asText())
                .allMatch(Wording::isKnown);
    }
}
