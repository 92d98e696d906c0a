package org.forankring.programme.plan.element.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.element.Elements;
import org.forankring.programme.plan.tool.Kind;

/** The preparedness schedule of an implementation at a glance. */
@Path("/implementations/{implementationId}/preparedness-schedule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan elements")
public class ScheduleResource {

    private final Elements elements;
    private final ImplementationsAtHand implementations;
    private final Calendars calendars;

    ScheduleResource(Elements elements, ImplementationsAtHand implementations, Calendars calendars) {
        this.elements = elements;
        this.implementations = implementations;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getPreparednessSchedule",
            summary = "The tasks in the order in which they can be done",
            description = "The open tasks, each after those it depends on and otherwise by due date, with what it still"
                    + " waits for and how late it is.")
    public ScheduleAnswer read(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return ScheduleAnswer.of(
                elements.all(implementation, Kind.TASK), calendars.today(implementation.municipalityId()));
    }
}
