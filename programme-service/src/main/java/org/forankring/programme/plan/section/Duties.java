package org.forankring.programme.plan.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The division of duties and responsibilities (S2). */
@Schema(name = "PlanDuties", description = "duties: the division of duties and responsibilities.")
public record Duties(@Size(max = MANY) List<@NotNull @Valid Duty> duties) implements Section {

    public Duties {
        duties = Section.given(duties);
    }

    @Override
    public SectionName name() {
        return SectionName.DUTIES;
    }

    @Override
    public List<Duty> items() {
        return duties;
    }

    @Override
    public Duties identified(Supplier<UUID> ids) {
        return new Duties(duties.stream()
                .map(duty -> new Duty(duty.idOr(ids), duty.who, duty.role, duty.duty))
                .toList());
    }

    /** Who sees to what. */
    @Schema(name = "PlanDuty", description = "Who sees to what.")
    public record Duty(
            @Schema(description = "Leave out for a new duty, and send again what was answered for a known one")
            @Nullable
            UUID id,

            @Schema(description = "The person, team or unit", examples = "The core implementation team")
            @NotBlank
            @Size(max = NAME)
            String who,

            @Schema(description = "In which role", examples = "coordinator") @Nullable @Size(max = NAME)
            String role,

            @Schema(examples = "Keeps the plan up to date between the status meetings") @NotBlank @Size(max = TEXT)
            String duty)
            implements Item {}
}
