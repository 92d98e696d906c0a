package org.forankring.programme.anchoring.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an anchoring plan says: how the municipality ensures "the continued focus on the work with the method" (S1)
 * by itself. A draft may leave anything out; what the plan still needs is for {@link PlanCompleteness} to say.
 */
@Schema(
        name = "AnchoringArrangements",
        description =
                "What the anchoring plan says: how the municipality keeps the method in use by itself. A draft may"
                        + " leave anything out.")
public record Arrangements(
        @Schema(description = "What is kept in focus, and how") @Size(max = 100)
        List<@NotNull @Valid Focus> keptInFocus,

        @Nullable @Valid Responsible responsible,

        @Schema(description = "How new employees are introduced to the method and trained") @Nullable @Valid
        Arrangement newEmployees,

        @Schema(description = "How employees get sparring and supervision in the method") @Nullable @Valid
        Arrangement sparring,

        @Schema(description = "How the use of the method is monitored and followed up, and in which rhythm")
        @Nullable
        @Valid
        Arrangement monitoring,

        @Schema(description = "How the implementation plan is revised from now on") @Nullable @Valid
        Arrangement planRevision,

        @Schema(description = "What is still to be done; may be empty when everything is in place") @Size(max = 100)
        List<@NotNull @Valid Measure> measures) {

    public Arrangements {
        keptInFocus = given(keptInFocus);
        measures = given(measures);
    }

    /** A plan that says nothing yet. */
    public static Arrangements none() {
        return new Arrangements(List.of(), null, null, null, null, null, List.of());
    }

    /** A list left out is an empty one; unlike {@code List.copyOf} it lets the constraints complain of null items. */
    private static <T> List<T> given(@Nullable List<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(Objects.requireNonNullElse(items, List.of())));
    }

    /** Something that is kept in focus. */
    @Schema(name = "AnchoringFocus", description = "Something that is kept in focus.")
    public record Focus(
            @Schema(examples = "Contact falls from phase to phase, as the method asks") @NotBlank @Size(max = 4000)
            String what,

            @Schema(examples = "A standing item of the team's monthly meeting") @Nullable @Size(max = 4000)
            String how) {}

    /** Who is responsible for the method from now on. */
    @Schema(name = "AnchoringResponsible", description = "Who is responsible for the method from now on.")
    public record Responsible(
            @Schema(description = "The person, role or team", examples = "The head of the outreach unit")
            @Nullable
            @Size(max = 200)
            String who,

            @Schema(
                    description = "What that comprises",
                    examples = "Keeps the trainers' time free and reports each half-year")
            @Nullable
            @Size(max = 4000)
            String duties,

            @Schema(examples = "The deputy head") @Nullable @Size(max = 200)
            String deputy) {}

    /** How something is seen to. */
    @Schema(name = "AnchoringArrangement", description = "How something is seen to.")
    public record Arrangement(
            @Schema(examples = "New employees take the two-day course and follow a colleague")
            @Nullable
            @Size(max = 4000)
            String how,

            @Schema(examples = "The trainers") @Nullable @Size(max = 200)
            String who,

            @Schema(description = "At what time or in which rhythm", examples = "Within three months of employment")
            @Nullable
            @Size(max = 200)
            String when) {}

    /** Something that is to be done. */
    @Schema(name = "AnchoringMeasure", description = "Something that is to be done.")
    public record Measure(
            @Schema(examples = "Renew the agreement with the job centre") @NotBlank @Size(max = 4000)
            String what,

            @Schema(examples = "The project owner") @Nullable @Size(max = 200)
            String who,

            @Schema(examples = "2027-12-31") @Nullable LocalDate byWhen) {}
}
