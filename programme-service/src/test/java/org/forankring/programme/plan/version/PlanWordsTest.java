package org.forankring.programme.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.ContributionResponse;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.PlanOwner;
import org.forankring.programme.plan.element.Closure;
import org.forankring.programme.plan.review.PlanReview;
import org.forankring.programme.plan.section.Background;
import org.forankring.programme.plan.section.Fill;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.signoff.SignOffStanding;
import org.forankring.programme.plan.tool.Kind;
import org.forankring.programme.plan.tool.Message;
import org.forankring.programme.plan.tool.Quadrant;
import org.forankring.programme.plan.tool.Recruitment;
import org.forankring.programme.plan.tool.RiskBand;
import org.forankring.programme.plan.tool.StructuralPrecondition;
import org.forankring.programme.plan.tool.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of what a plan and its elements can be. */
class PlanWordsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Class<?>> values() {
        return Stream.of(
                Contribution.Kind.class,
                ContributionResponse.Outcome.class,
                Plan.State.class,
                PlanOwner.class,
                Closure.Outcome.class,
                PlanReview.Outcome.class,
                Background.Relation.class,
                Fill.State.class,
                SectionName.class,
                SignOffStanding.State.class,
                Kind.class,
                Message.Principle.class,
                Quadrant.class,
                Recruitment.State.class,
                RiskBand.class,
                StructuralPrecondition.Area.class,
                Task.State.class,
                PlanDifference.Change.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_has_a_word_in_every_language(Class<?> values) {
        Schema schema = values.getAnnotation(Schema.class);
        String prefix = (schema == null || schema.name().isEmpty() ? values.getSimpleName() : schema.name())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        assertThat(values.getEnumConstants())
                .extracting(value -> prefix + "." + JSON.valueToTree(value).asText())
                .allMatch(Wording::isKnown);
    }
}
