package org.forankring.programme.method.definition;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes a method what it is, as data: nothing in the services knows one method only. Whether
 * its parts fit together is for {@link Consistency} to say.
 *
 * @param language the language of its plain texts; English when null
 * @param sources the document the definition rests on, and what was added to it
 * @param codeSystem the canonical URI of the code system that the use codes belong to
 */
@Schema(description = "A method's definition. Codes refer to parts within the same definition.")
public record MethodDefinition(
        @Schema(description = "The method's short name, the same in every version", examples = "cti")
        @NotNull
        @Pattern(regexp = CODE, message = CODE_EXPECTED)
        String method,

        @Schema(
                description = "The language of the texts that are given as plain strings (BCP 47), and of what is said"
                        + " where a text lacks the reader's language; English when left out",
                defaultValue = "en",
                examples = "en")
        @JsonInclude(NON_NULL)
        @Nullable
        @Pattern(regexp = LANGUAGE, message = LANGUAGE_EXPECTED)
        String language,

        @Schema(examples = "Critical Time Intervention", required = true) @JsonProperty("name") @Words(max = NAME)
        Texts names,

        @Schema(
                description = "Whom the method is for",
                examples = "Adults in a critical transition between services and a life of their own",
                required = true)
        @JsonProperty("targetGroup")
        @Words(max = TEXT)
        Texts targetGroups,

        @Schema(
                description = "The document the definition rests on, and what was added to it",
                examples = "National Board of Social Services: Implementation of CTI, July 2019")
        @JsonProperty("source")
        @Nullable
        @Words(max = TEXT, optional = true)
        Texts sources,

        @Schema(description = "The phases of an implementation in their order") @NotEmpty @Size(max = MANY)
        List<@NotNull @Valid Phase> phases,

        @Schema(description = "The elements of the training") @Size(max = MANY)
        List<@NotNull @Valid TrainingElement> trainingElements,

        @Schema(description = "Who may take which element when, and what follows from it") @Size(max = MANY)
        List<@NotNull @Valid TrainingRule> trainingRules,

        @Schema(
                description = "Canonical URI of the code system of the use codes",
                examples = "urn:forankring:code-system:cti-use")
        @NotNull
        @Pattern(regexp = URI, message = URI_EXPECTED)
        String codeSystem,

        @Schema(description = "The codes by which a use of the method is recorded") @Size(max = MANY)
        List<@NotNull @Valid UseCode> useCodes,

        @Schema(description = "The indicators that show whether the method is in use") @Size(max = MANY)
        List<@NotNull @Valid Indicator> indicators,

        @Schema(description = "The levels of the framework, for people") @JsonInclude(NON_EMPTY) @Size(max = MANY)
        List<@NotNull @Valid FrameworkTerm> frameworkLevels,

        @Schema(description = "The aspects of the framework, for people") @JsonInclude(NON_EMPTY) @Size(max = MANY)
        List<@NotNull @Valid FrameworkTerm> frameworkAspects,

        @Schema(description = "What facilitators and barriers are looked for in, item by item") @Size(max = MANY)
        List<@NotNull @Valid FrameworkItem> frameworkItems,

        @Schema(description = "The tools with which the implementation is planned") @Size(max = MANY)
        List<@NotNull @Valid PlanningTool> planningTools)
        implements Named {

    /** What codes and short names look like. */
    public static final String CODE = "^(?!.*--)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$";

    /** The phrase that says {@link #CODE}. */
    public static final String CODE_EXPECTED = "fault.pattern.code";

    static final String URI = "^(urn|https?):[!-~]{1,250}$";
    static final String URI_EXPECTED = "fault.pattern.uri";

    /** Tags of languages as RFC 5646, 2.1.1, recommends to write them, with script and region at most. */
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    static final String LANGUAGE_EXPECTED = "fault.pattern.language-tag";

    static final int NAME = 200;
    static final int TEXT = 4000;
    private static final int MANY = 100;

    public MethodDefinition {
        String own = Objects.requireNonNullElse(language, Language.ENGLISH.tag());
        UnaryOperator<Texts> led = texts -> texts.ledBy(own);
        names = MethodTexts.with(led, names);
        targetGroups = MethodTexts.with(led, targetGroups);
        sources = MethodTexts.with(led, sources);
        phases = MethodTexts.with(led, given(phases));
        trainingElements = MethodTexts.with(led, given(trainingElements));
        trainingRules = given(trainingRules);
        useCodes = MethodTexts.with(led, given(useCodes));
        indicators = MethodTexts.with(led, given(indicators));
        frameworkLevels = MethodTexts.with(led, given(frameworkLevels));
        frameworkAspects = MethodTexts.with(led, given(frameworkAspects));
        frameworkItems = MethodTexts.with(led, given(frameworkItems));
        planningTools = MethodTexts.with(led, given(planningTools));
    }

    /** The language that its plain texts are in and that it is said in where another one is lacking. */
    public String ownLanguage() {
        return Objects.requireNonNullElse(language, Language.ENGLISH.tag());
    }

    /** The same with every text that is in its own language alone as a plain string. */
    public MethodDefinition withPlainTexts() {
        Set<String> own = Set.of(ownLanguage());
        return MethodTexts.with(texts -> texts.tags().equals(own) ? Texts.of(texts.own()) : texts, this);
    }

    /** What a level of the framework is called; its code where the definition does not say. */
    public Texts levelNames(String code) {
        return FrameworkTerm.names(frameworkLevels, code);
    }

    /** What an aspect of the framework is called; its code where the definition does not say. */
    public Texts aspectNames(String code) {
        return FrameworkTerm.names(frameworkAspects, code);
    }

    /** What a phase is called; as it is called elsewhere should the definition not have it. */
    public Texts phaseNames(String code, String elsewhere) {
        return phase(code).map(Phase::names).orElseGet(() -> Texts.of(elsewhere));
    }

    /** What an item of the framework is called; as it is called elsewhere should the definition not have it. */
    public Texts itemNames(String code, String elsewhere) {
        return item(code).map(FrameworkItem::names).orElseGet(() -> Texts.of(elsewhere));
    }

    /** The clearer words for an item of the framework; those found elsewhere should the definition not have any. */
    public Texts itemDescriptions(String code, String elsewhere) {
        return item(code).map(FrameworkItem::descriptions).orElseGet(() -> Texts.of(elsewhere));
    }

    private Optional<FrameworkItem> item(String code) {
        return frameworkItems.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** What an activity is called; empty when no phase has it. */
    public Optional<Texts> activityNames(String code) {
        return phases.stream()
                .flatMap(phase -> phase.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .map(Phase.Activity::names)
                .findFirst();
    }

    /** Whether a phase has an activity of this code. */
    public boolean knowsActivity(String code) {
        return phases.stream()
                .filter(Objects::nonNull)
                .flatMap(phase -> phase.activities().stream())
                .anyMatch(activity -> activity != null && code.equals(activity.code()));
    }

    /** Whether there is a training element of this code. */
    public boolean knowsElement(String code) {
        return trainingElements.stream().anyMatch(element -> element != null && code.equals(element.code()));
    }

    /** The phase of a code. */
    public Optional<Phase> phase(String code) {
        return phases.stream().filter(phase -> phase.code().equals(code)).findFirst();
    }

    /** A list left out is an empty one; unlike {@code List.copyOf} it lets the constraints complain of null items. */
    static <T> List<T> given(@Nullable List<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(Objects.requireNonNullElse(items, List.of())));
    }

    /** A code by which a use of the method is recorded in a client information system. */
    public record UseCode(
            @Schema(examples = "CTI-P1") @NotNull @Size(max = 50) @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String code,

            @Schema(description = "What the code means", examples = "Contact in CTI phase 1", required = true)
            @JsonProperty("display")
            @Words(max = NAME)
            Texts displays) {

        /** What it means, in the method's own language. */
        public String display() {
            return displays.own();
        }
    }

    /** What a level or an aspect of the framework is called. */
    public record FrameworkTerm(
            @Schema(examples = "individual") @NotNull @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String code,

            @Schema(examples = "Individual", required = true) @JsonProperty("name") @Words(max = NAME)
            Texts names)
            implements Named {

        static Texts names(List<FrameworkTerm> terms, String code) {
            return terms.stream()
                    .filter(term -> term.code.equals(code))
                    .map(FrameworkTerm::names)
                    .findFirst()
                    .orElseGet(() -> Texts.of(code));
        }
    }

    /**
     * One thing to look at when facilitators and barriers are sought.
     *
     * @param level where it is at work, for example {@code individual} (one of the four I)
     * @param aspect what it is about, for example {@code competence} (one of the four C)
     * @param names as the document says that the definition rests on
     * @param descriptions the same in clearer words, where the name needs them
     */
    public record FrameworkItem(
            @Schema(examples = "motivation") @NotNull @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String code,

            @Schema(description = "Where it is at work", examples = "individual")
            @NotNull
            @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String level,

            @Schema(description = "What it is about", examples = "competence")
            @NotNull
            @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String aspect,

            @Schema(examples = "Resort distribution", required = true) @JsonProperty("name") @Words(max = NAME)
            Texts names,

            @Schema(
                    description = "The same in clearer words, where the name needs them",
                    examples = "How responsibilities are divided between authorities and departments")
            @JsonProperty("description")
            @Nullable
            @Words(max = TEXT, optional = true)
            Texts descriptions)
            implements Named {

        /** The clearer words in the method's own language. */
        public @Nullable String description() {
            return descriptions == null ? null : descriptions.own();
        }
    }

    /** A tool with which a municipality works out its implementation plan. */
    public record PlanningTool(
            @Schema(examples = "risk-analysis") @NotNull @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String code,

            @Schema(examples = "Risk analysis", required = true) @JsonProperty("name") @Words(max = NAME)
            Texts names,

            @Schema(description = "What it is for", required = true) @JsonProperty("description") @Words(max = TEXT)
            Texts descriptions)
            implements Named {}
}
