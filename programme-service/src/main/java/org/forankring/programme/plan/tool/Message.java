package org.forankring.programme.plan.tool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Communication plan (S1, S2): what is said to whom and how, and how they answer, since all communication is
 * interactive.
 *
 * @param feedbackChannel how the audience answers
 * @param principles which main principles of motivating communication (S2) the message carries
 * @param sent whether it has been said
 */
@Schema(
        description = "Communication plan: what is said to whom and how, and how they answer.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "message"),
        requiredProperties = {"kind"})
public record Message(
        @Schema(
                examples =
                        "From May every citizen who moves out of a shelter is offered CTI, because too many lose touch.")
        @NotBlank
        @Size(max = TEXT)
        String message,

        @Schema(examples = "Employees of the outreach unit") @NotBlank @Size(max = NAME)
        String audience,

        @Schema(examples = "Unit meeting") @NotBlank @Size(max = NAME)
        String channel,

        @Schema(
                description = "How the audience answers: all communication is interactive",
                examples = "Round of questions")
        @NotBlank
        @Size(max = NAME)
        String feedbackChannel,

        @Schema(description = "When it is to be said", examples = "2027-02-10") @Nullable
        LocalDate occursOn,

        @Schema(description = "Who says it", examples = "Head of the outreach unit") @NotBlank @Size(max = NAME)
        String responsible,

        @Schema(description = "Which principles of motivating communication it carries") @Nullable @Size(max = 10)
        List<@NotNull Principle> principles,

        @Schema(description = "Whether it has been said; false when left out") @Nullable
        Boolean sent)
        implements ToolEntry {

    /** The principles it carries. */
    public Set<Principle> carried() {
        return Set.copyOf(Objects.requireNonNullElse(principles, List.<Principle>of()));
    }

    @Override
    public Kind kind() {
        return Kind.MESSAGE;
    }

    @Override
    public Wording matter() {
        return Wording.of("element-matter.message", "audience", audience);
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return Boolean.TRUE.equals(sent) ? Optional.empty() : Optional.ofNullable(occursOn);
    }

    /** The main principles of motivating communication (S2). */
    @Schema(name = "CommunicationPrinciple")
    public enum Principle implements Coded {
        /** Clarity about the change and its goals. */
        SAYS_WHAT_CHANGES_AND_WHY,
        /** Identifies what people already can, and builds on it. */
        BUILDS_ON_EXISTING_CAPABILITIES,
        /** Values the employees' professional competence. */
        VALUES_PROFESSIONAL_COMPETENCE
    }
}
