package org.forankring.programme.cooperation.minutes.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.meeting.Minutes.Challenge;
import org.forankring.programme.cooperation.meeting.Minutes.Decision;
import org.forankring.programme.cooperation.minutes.MinutesDraft;
import org.forankring.programme.cooperation.minutes.SectionChange;
import org.jspecify.annotations.Nullable;

@Schema(description = "What came of a meeting, to be recorded.")
record MinutesBody(
        @Schema(description = "Today or before, and not before the commitment", examples = "2026-03-03")
        @NotNull
        @PastOrPresent
        LocalDate heldOn,

        @Nullable @Size(max = 100) List<@NotNull @Valid Decision> decisions,
        @Nullable @Size(max = 100) List<@NotNull @Valid Challenge> challenges,

        @Schema(description = "What is to change in the plan; with some, an adopted plan gets its next version")
        @Nullable
        @Size(max = 100)
        List<@NotNull @Valid AdjustmentBody> adjustments,

        @Schema(
                description = "What shows that it was held, for example where its papers are kept",
                examples = "Case 2026-118, document 4")
        @Nullable
        @Size(max = 4000)
        String evidence) {

    /**
     * The minutes with what their adjustments change.
     *
     * @param changes by the place of their adjustments
     */
    MinutesDraft draft(Map<Integer, SectionChange> changes) {
        List<AdjustmentBody> given = Objects.requireNonNullElse(adjustments, List.of());
        return new MinutesDraft(
                heldOn,
                Objects.requireNonNullElse(decisions, List.of()),
                Objects.requireNonNullElse(challenges, List.of()),
                IntStream.range(0, given.size())
                        .mapToObj(i -> given.get(i).proposed(Optional.ofNullable(changes.get(i))))
                        .toList(),
                evidence);
    }
}
