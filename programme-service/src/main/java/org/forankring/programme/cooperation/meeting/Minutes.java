package org.forankring.programme.cooperation.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting.
 *
 * @param adjustments what is to change in the plan; with some, the plan gets its next version
 * @param evidence what shows that the meeting was held, for example where its papers are kept
 */
public record Minutes(
        List<Decision> decisions,
        List<Challenge> challenges,
        List<Adjustment> adjustments,
        @Nullable String evidence) {

    public Minutes {
        decisions = List.copyOf(decisions);
        challenges = List.copyOf(challenges);
        adjustments = List.copyOf(adjustments);
    }

    /**
     * The same with an id for every adjustment: those recorded before adjustments had ids get lasting ones by their
     * place.
     */
    public Minutes identified(UUID meeting) {
        List<Adjustment> identified = IntStream.range(0, adjustments.size())
                .mapToObj(i -> adjustments
                        .get(i)
                        .idOr(() -> UUID.nameUUIDFromBytes(
                                (meeting + "/adjustments/" + i).getBytes(StandardCharsets.UTF_8))))
                .toList();
        return new Minutes(decisions, challenges, identified, evidence);
    }

    /** Something that was decided. */
    @Schema(name = "MeetingDecision", description = "Something that was decided.")
    public record Decision(
            @Schema(
                    description = "Tells it from the others, and stays with every correction. Not sent when it is new;"
                            + " a correction that leaves it out goes by the words.")
            @Nullable
            UUID decisionId,

            @Schema(examples = "Two more employees are to take the course.") @NotBlank @Size(max = 4000)
            String text,

            @Schema(description = "Who sees to it", examples = "Anna Holm") @Nullable @Size(max = 200)
            String responsible,

            @Schema(description = "By when", examples = "2026-04-01")
            @Nullable
            @JsonSerialize(using = ToStringSerializer.class)
            @JsonDeserialize(using = LocalDateDeserializer.class)
            LocalDate dueOn) {}

    /** A challenge that was discussed (S1). */
    @Schema(name = "MeetingChallenge", description = "A challenge with the method that was discussed.")
    public record Challenge(
            @NotNull Kind kind,

            @Schema(examples = "The caseload leaves no time for the first phase.") @NotBlank @Size(max = 4000)
            String text) {

        /** What a challenge is about. */
        @Schema(name = "MeetingChallengeKind")
        public enum Kind implements Coded {
            ORGANISATIONAL,
            PROFESSIONAL
        }
    }

    /**
     * Something that is to change in the plan.
     *
     * @param id keeps it apart from others, also when it is said in other words; null only as stored long ago
     * @param written the ETag of the section as it was written with it; null for one that is said only
     */
    @Schema(
            name = "PlanAdjustment",
            description = "Something that is to change in the plan.",
            requiredProperties = {"id", "part", "text"})
    public record Adjustment(
            @Nullable UUID id,

            @Schema(description = "The section or part of the plan", examples = "training-plan")
            String part,

            @Schema(examples = "The refresher is held in spring instead of autumn.")
            String text,

            @Schema(
                    description = "The ETag of the section as it was written with the minutes; absent when the"
                            + " adjustment did not carry the new content",
                    examples = "\"v4\"")
            @Nullable
            String written) {

        /** The same, having written its section. */
        public Adjustment having(String etag) {
            return new Adjustment(id, part, text, etag);
        }

        private Adjustment idOr(Supplier<UUID> other) {
            return id == null ? new Adjustment(other.get(), part, text, written) : this;
        }
    }
}
