package org.forankring.programme.method.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes a method what it is, as data: nothing in the services knows one method only. Whether
 * its parts fit together is for {@link Consistency} to say.
 *
 * @param source the document the definition rests on, and what was added to it
 * @param codeSystem the canonical URI of the code system that the use codes belong to
 */
@Schema(description = "A method's definition. Codes refer to parts within the same definition.")
public record MethodDefinition(
        @Schema(description = "The method's short name, the same in every version", examples = "cti")
        @NotNull
        @Pattern(regexp = CODE, message = CODE_EXPECTED)
        String method,

        @Schema(examples = "Critical Time Intervention") @NotBlank @Size(max = NAME)
        String name,

        @Schema(
                description = "Whom the method is for",
                examples = "Adults in a critical transition between services and a life of their own")
        @NotBlank
        @Size(max = TEXT)
        String targetGroup,

        @Schema(
                description = "The document the definition rests on, and what was added to it",
                examples = "National Board of Social Services: Implementation of CTI, July 2019")
        @Nullable
        @Size(max = TEXT)
        String source,

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
        @Pattern(regexp = "^(urn|https?):[!-~]{1,250}$", message = "is a URI that begins with urn:, http: or https:")
        String codeSystem,

        @Schema(description = "The codes by which a use of the method is recorded") @Size(max = MANY)
        List<@NotNull @Valid UseCode> useCodes,

        @Schema(description = "The indicators that show whether the method is in use") @Size(max = MANY)
        List<@NotNull @Valid Indicator> indicators,

        @Schema(description = "What facilitators and barriers are looked for in, item by item") @Size(max = MANY)
        List<@NotNull @Valid FrameworkItem> frameworkItems,

        @Schema(description = "The tools with which the implementation is planned") @Size(max = MANY)
        List<@NotNull @Valid PlanningTool> planningTools) {

    /** What codes and short names look like. */
    public static final String CODE = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";

    /** {@link #CODE} for people. */
    public static final String CODE_EXPECTED = "is a code of letters and digits, joined by hyphens";

    static final int NAME = 200;
    static final int TEXT = 4000;
    private static final int MANY = 100;

    public MethodDefinition {
        phases = given(phases);
        trainingElements = given(trainingElements);
        trainingRules = given(trainingRules);
        useCodes = given(useCodes);
        indicators = given(indicators);
        frameworkItems = given(frameworkItems);
        planningTools = given(planningTools);
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

            @Schema(description = "What the code means", examples = "Contact in CTI phase 1")
            @NotBlank
            @Size(max = NAME)
            String display) {}

    /**
     * One thing to look at when facilitators and barriers are sought.
     *
     * @param level where it is at work, for example {@code individual} (one of the four I)
     * @param aspect what it is about, for example {@code competence} (one of the four C)
     * @param name as the document says that the definition rests on
     * @param description the same in clearer words, where the name needs them
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

            @Schema(examples = "Resort distribution") @NotBlank @Size(max = NAME)
            String name,

            @Schema(
                    description = "The same in clearer words, where the name needs them",
                    examples = "How responsibilities are divided between authorities and departments")
            @Nullable
            @Size(max = TEXT)
            String description) {}

    /** A tool with which a municipality works out its implementation plan. */
    public record PlanningTool(
            @Schema(examples = "risk-analysis") @NotNull @Pattern(regexp = CODE, message = CODE_EXPECTED)
            String code,

            @Schema(examples = "Risk analysis") @NotBlank @Size(max = NAME)
            String name,

            @Schema(description = "What it is for") @NotBlank @Size(max = TEXT)
            String description) {}
}
