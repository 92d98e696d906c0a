package org.forankring.programme.cooperation.team.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.team.AppointMember;
import org.forankring.programme.cooperation.team.MemberChange;
import org.forankring.programme.cooperation.team.ReappointMember;
import org.forankring.programme.cooperation.team.SeeOffMember;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The members of an implementation's teams. */
@Path("/implementations/{implementationId}/team/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Teams")
public class MemberResource {

    private final ImplementationsAtHand implementations;
    private final TeamMembers members;
    private final AppointMember appointMember;
    private final ReappointMember reappointMember;
    private final SeeOffMember seeOffMember;
    private final Editing editing;

    MemberResource(
            ImplementationsAtHand implementations,
            TeamMembers members,
            AppointMember appointMember,
            ReappointMember reappointMember,
            SeeOffMember seeOffMember,
            Editing editing) {
        this.implementations = implementations;
        this.members = members;
        this.appointMember = appointMember;
        this.reappointMember = reappointMember;
        this.seeOffMember = seeOffMember;
        this.editing = editing;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listTeamMembers",
            summary = "Everyone who is or was in the teams",
            description = "In the order they were added. Who has left stays in the list, with the day and the reason.")
    public Page<MemberAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @QueryParam("team") @Parameter(description = "Only those of this team") @Nullable Team team,
            @QueryParam("left")
                    @Parameter(description = "Only those who have left, or only those who have not")
                    @Nullable
                    Boolean left,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byId(
                        (after, limit) -> members.list(
                                implementation, Optional.ofNullable(team), Optional.ofNullable(left), after, limit),
                        member -> member.id())
                .map(MemberAnswer::of);
    }

    @GET
    @Path("/{memberId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "getTeamMember", summary = "One member", description = "With the version as ETag.")
    @APIResponseSchema(MemberAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId, @PathParam("memberId") UUID memberId) {
        TeamMember member =
                members.find(implementations.toRead(implementationId), memberId).orElseThrow(Problems::notFound);
        return MemberAnswer.to(Response.ok(), member);
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "appointTeamMember",
            summary = "Take somebody into a team",
            description = "An employee of the municipality, who is called and works where the register says, also once"
                    + " that changes, or somebody from outside. A person who has more than one role is appointed once"
                    + " for each.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "too-many-members: the teams of an implementation have 500 at the most, those who have left"
                    + " included. already-in-team: the employee is in the team in this role; the detail names the member."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response appoint(@PathParam("implementationId") UUID implementationId, MemberBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (appointMember.appoint(implementation, body.appointment())) {
            case MemberChange.Agreed agreed ->
                MemberAnswer.to(
                        Response.created(URI.create("implementations/" + implementationId + "/team/members/"
                                + agreed.member().id())),
                        agreed.member());
            case MemberChange.Refused refused -> throw refusal(refused);
        };
    }

    @Transactional
    @PUT
    @Path("/{memberId}")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "reappointTeamMember",
            summary = "Change as what somebody is in a team",
            description = "Replaces team, role, name, unit and capabilities as a whole.")
    @APIResponseSchema(MemberAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "member-has-left: appoint the person anew instead."
                    + " already-in-team: the employee is in the team in this role; the detail names the member."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response reappoint(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MemberBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answer(reappointMember.reappoint(
                implementation, memberId, body.appointment(), editing.expecting(ifMatch, "team_member", memberId)));
    }

    @Transactional
    @POST
    @Path("/{memberId}/departure")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "seeOffTeamMember",
            summary = "Record that somebody has left a team",
            description = "With the reason. The person stays readable and no longer counts for the composition.")
    @APIResponseSchema(MemberAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "member-has-left: that has been recorded before."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response seeOff(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("memberId") UUID memberId,
            DepartureBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answer(seeOffMember.seeOff(implementation, memberId, body.leftOn(), body.reason()));
    }

    private static Response answer(MemberChange change) {
        return switch (change) {
            case MemberChange.Agreed agreed -> MemberAnswer.to(Response.ok(), agreed.member());
            case MemberChange.Refused refused -> throw refusal(refused);
        };
    }

    private static RuntimeException refusal(MemberChange.Refused refused) {
        return switch (refused) {
            case MemberChange.NoSuchMember() -> Problems.notFound();
            case MemberChange.HasLeft(TeamMember member) ->
                Problems.refusal("member-has-left", "leftOn", member.leftOn().orElseThrow());
            case MemberChange.TooMany(int most) -> Problems.refusal("too-many-members", "most", most);
            case MemberChange.AlreadyThere(UUID member) ->
                Problems.refusal("already-in-team", "member", member.toString());
            case MemberChange.Faulty(var faults) -> Problems.invalid(faults);
        };
    }
}
