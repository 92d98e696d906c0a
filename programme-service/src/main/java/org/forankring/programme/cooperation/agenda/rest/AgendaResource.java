package org.forankring.programme.cooperation.agenda.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.agenda.ReadAgenda;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The agendas of an implementation's meetings. */
@Path("/implementations/{implementationId}/meetings/{meetingId}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AgendaResource {

    private final ImplementationsAtHand implementations;
    private final Meetings meetings;
    private final ReadAgenda readAgenda;

    AgendaResource(ImplementationsAtHand implementations, Meetings meetings, ReadAgenda readAgenda) {
        this.implementations = implementations;
        this.meetings = meetings;
        this.readAgenda = readAgenda;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getAgenda",
            summary = "The agenda of a meeting",
            description = "Generated when it is asked for: what is overdue, due or has changed since the meeting"
                    + " before this one, the decisions of earlier meetings that are open or have been done since, and"
                    + " what always stands on the agenda of such a meeting.")
    @APIResponseSchema(AgendaAnswer.class)
    public AgendaAnswer read(
            @PathParam("implementationId") UUID implementationId, @PathParam("meetingId") UUID meetingId) {
        Implementation implementation = implementations.toRead(implementationId);
        Meeting meeting = meetings.find(implementation, meetingId).orElseThrow(Problems::notFound);
        return AgendaAnswer.of(meetingId, readAgenda.read(implementation, meeting));
    }
}
