package org.forankring.contracts.programme.v1;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a method definition can be used from now on. Carries what other services need of it; the whole
 * definition is read from programme-service.
 *
 * @param method the method's short name, for example {@code cti}; also the subject's name
 * @param version counted from 1
 * @param name in the definition's own language, as every plain text here
 * @param names the same in each language it is given in; null, as every such list, where it is in its own only
 * @param codeSystem the canonical URI of the code system of the use codes
 * @param publishedAt when it was published
 */
public record MethodPublished(
        String method,
        int version,
        String name,
        @Nullable List<LocalizedText> names,
        List<TrainingElement> trainingElements,
        List<TrainingRule> trainingRules,
        String codeSystem,
        List<UseCode> useCodes,
        List<Indicator> indicators,
        Instant publishedAt) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.method-published.v1";

    /**
     * A text in one language.
     *
     * @param language its tag (BCP 47)
     */
    public record LocalizedText(String language, String text) {

        /** The texts by their tags, in the order told; none where none are told, as by a version from before there were any. */
        public static Map<String, String> byLanguage(@Nullable List<LocalizedText> told) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (told != null) {
                told.forEach(text -> texts.put(text.language, text.text));
            }
            return texts;
        }
    }

    /**
     * One element of the training.
     *
     * @param code for example {@code employee-course}
     * @param days how many days a session of it lasts
     * @param audience for example {@code employees}, {@code leaders}
     */
    public record TrainingElement(
            String code, String name, @Nullable List<LocalizedText> names, int days, String audience) {}

    /**
     * One rule of the training. Which of the optional parts are set depends on the kind.
     *
     * @param kind {@code compulsory-before-use}, {@code completed-element}, {@code practice-months},
     *     {@code maximum-per-municipality} or {@code due-after}
     * @param element the element that the rule is about
     * @param other for {@code completed-element} and {@code due-after}: the element that comes first
     * @param number months for {@code practice-months} and {@code due-after}; people for
     *     {@code maximum-per-municipality}
     */
    public record TrainingRule(
            String kind,
            String element,
            @Nullable String other,
            @Nullable Integer number) {}

    /** A code by which a use of the method is recorded. */
    public record UseCode(
            String code, String display, @Nullable List<LocalizedText> displays) {}

    /**
     * An indicator as data.
     *
     * @param numerator the measure counted, for example {@code clients}
     * @param denominator the measure it is related to, or null for a plain count
     * @param factor what the quotient is multiplied with, for example 100 for a percentage
     * @param unit for example {@code clients} or {@code percent}
     * @param direction {@code higher-is-better} or {@code lower-is-better}
     * @param dimension {@code reach}, {@code adoption}, {@code implementation} or {@code maintenance}
     */
    public record Indicator(
            String code,
            String name,
            @Nullable List<LocalizedText> names,
            String numerator,
            @Nullable String denominator,
            int factor,
            String unit,
            @Nullable List<LocalizedText> units,
            String direction,
            String dimension) {}
}
