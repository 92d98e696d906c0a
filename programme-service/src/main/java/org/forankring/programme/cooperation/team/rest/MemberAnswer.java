package org.forankring.programme.cooperation.team.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.cooperation.team.Appointment;
import org.forankring.programme.cooperation.team.Capability;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamRole;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamMember", description = "Somebody in a team.")
record MemberAnswer(
        UUID memberId,
        Team team,
        TeamRole role,
        @Schema(examples = "Anna Holm") String name,

        @Schema(description = "The person as an employee of the municipality; absent for somebody from outside")
        @Nullable
        UUID employeeId,

        @Schema(description = "The unit the person works in or supervises; absent when none is known") @Nullable
        UUID unitId,

        @Schema(description = "What the person brings") List<Capability> capabilities,

        @Schema(description = "The first day in the team", examples = "2026-01-20")
        LocalDate since,

        @Schema(description = "The first day no longer in the team; absent while there", examples = "2026-11-01")
        @Nullable
        LocalDate leftOn,

        @Schema(description = "Why the person left", examples = "Has moved to another municipality.") @Nullable
        String departureReason) {

    /** Completes a response with the member, the version as ETag. */
    static Response to(Response.ResponseBuilder response, TeamMember member) {
        return response.entity(of(member)).tag(EntityTags.of(member.version())).build();
    }

    static MemberAnswer of(TeamMember member) {
        Appointment appointment = member.appointment();
        return new MemberAnswer(
                member.id(),
                appointment.team(),
                appointment.role(),
                appointment.name(),
                appointment.employeeId(),
                appointment.unitId(),
                appointment.capabilities(),
                appointment.since(),
                member.leftOn().orElse(null),
                member.departureReason().orElse(null));
    }
}
