package org.forankring.programme.cooperation.team.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.Appointment;
import org.forankring.programme.cooperation.team.Capability;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamRole;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamMemberBody", description = "As what somebody is to be in a team.")
record MemberBody(
        @NotNull Team team,
        @NotNull TeamRole role,

        @Schema(description = "Of an employee, the register's name is taken instead", examples = "Anna Holm")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "The person as an employee of the municipality; leave out for somebody from outside")
        @Nullable
        UUID employeeId,

        @Schema(
                description = "The unit the person works in or supervises. Of an employee the register's unit is taken"
                        + " instead, except for an immediate supervisor, who may supervise another",
                examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        @Nullable
        UUID unitId,

        @Schema(description = "What the person brings") @Nullable @Size(max = 5)
        List<@NotNull Capability> capabilities,

        @Schema(description = "The first day in the team", examples = "2026-01-20") @NotNull
        LocalDate since) {

    Appointment appointment() {
        List<Capability> brought = Objects.requireNonNullElse(capabilities, List.<Capability>of()).stream()
                .distinct()
                .sorted()
                .toList();
        return new Appointment(team, role, name, employeeId, unitId, brought, since);
    }
}
