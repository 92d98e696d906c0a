package org.forankring.programme.plan.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The goals of the use of the method, tied to its indicators (S2). */
@Schema(name = "PlanGoals", description = "goals: the goals of the use of the method, tied to its indicators.")
public record Goals(@Size(max = MANY) List<@NotNull @Valid Goal> goals) implements Section {

    public Goals {
        goals = Section.given(goals);
    }

    @Override
    public SectionName name() {
        return SectionName.GOALS;
    }

    @Override
    public List<Goal> items() {
        return goals;
    }

    @Override
    public Goals identified(Supplier<UUID> ids) {
        return new Goals(goals.stream()
                .map(goal -> new Goal(goal.idOr(ids), goal.goal, goal.indicator, goal.target, goal.byWhen))
                .toList());
    }

    /** What is to be reached. */
    @Schema(name = "PlanGoal", description = "What is to be reached.")
    public record Goal(
            @Schema(description = "Leave out for a new goal, and send again what was answered for a known one")
            @Nullable
            UUID id,

            @Schema(examples = "The employees who were trained use the method") @NotBlank @Size(max = TEXT)
            String goal,

            @Schema(
                    description = "The code of the method's indicator that shows it",
                    examples = "adoption-trained-users")
            @Nullable
            @Size(max = NAME)
            String indicator,

            @Schema(description = "What is aimed at", examples = "80 percent") @Nullable @Size(max = NAME)
            String target,

            @Schema(examples = "2027-06-30") @Nullable LocalDate byWhen)
            implements Item {}
}
