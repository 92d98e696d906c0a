package org.forankring.programme.plan.element.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.element.AddElement;
import org.forankring.programme.plan.element.CloseElement;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.element.ElementChange;
import org.forankring.programme.plan.element.Elements;
import org.forankring.programme.plan.element.ReviseElement;
import org.forankring.programme.plan.tool.ToolEntry;
import org.jspecify.annotations.Nullable;

/** The elements that an implementation's plan is built from with the planning tools. */
@Path("/implementations/{implementationId}/elements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan elements")
public class ElementResource {

    private final Elements elements;
    private final AddElement addElement;
    private final ReviseElement reviseElement;
    private final CloseElement closeElement;
    private final ReadEntry readEntry;
    private final ImplementationsAtHand implementations;
    private final Editing editing;
    private final Calendars calendars;

    ElementResource(
            Elements elements,
            AddElement addElement,
            ReviseElement reviseElement,
            CloseElement closeElement,
            ReadEntry readEntry,
            ImplementationsAtHand implementations,
            Editing editing,
            Calendars calendars) {
        this.elements = elements;
        this.addElement = addElement;
        this.reviseElement = reviseElement;
        this.closeElement = closeElement;
        this.readEntry = readEntry;
        this.implementations = implementations;
        this.editing = editing;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listElements",
            summary = "The elements of a plan",
            description = "Closed ones too, unless asked for otherwise. What is due says so in words.")
    public Page<ElementAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid ElementFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        LocalDate today = calendars.today(implementation.municipalityId());
        return page.by(
                        filter.parts(),
                        filter::place,
                        (after, limit) -> elements.list(implementation, filter.selection(after, today), limit),
                        filter::cursor)
                .map(element -> ElementAnswer.of(element, today));
    }

    @GET
    @Path("/{elementId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getElement",
            summary = "One element of a plan",
            description = "With the version as ETag, and the score of a risk or the quadrant of a stakeholder.")
    @APIResponseSchema(ElementAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId, @PathParam("elementId") UUID elementId) {
        Element element = elements.find(implementations.toRead(implementationId), elementId)
                .orElseThrow(Problems::notFound);
        return ElementAnswer.to(Response.ok(), element, calendars.today(element.municipalityId()));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "addElement",
            summary = "Add an element to a plan",
            description = "kind says which planning tool it belongs to, and with it which fields it has. A task may"
                    + " depend on other tasks of the implementation, but not in a circle.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ToolEntry.class)))
    @APIResponseSchema(value = ElementAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "task-waits: it is to be done, but not before the tasks it depends on."
                    + " too-many-elements: a plan has 500 at the most, closed ones included."
                    + " implementation-withdrawn: nothing is added to a withdrawn implementation.")
    public Response add(@PathParam("implementationId") UUID implementationId, JsonNode body) {
        Implementation implementation = implementations.toWork(implementationId);
        Element element = Changes.made(addElement.add(implementation, readEntry.read(body)));
        return ElementAnswer.to(
                Response.created(URI.create("implementations/" + implementation.id() + "/elements/" + element.id())),
                element,
                calendars.today(implementation.municipalityId()));
    }

    @Transactional
    @PUT
    @Path("/{elementId}")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "reviseElement",
            summary = "Revise an element of a plan",
            description = "The body takes the place of the content; the kind stays. Needs If-Match with the ETag of the"
                    + " version that is revised; when somebody else has revised it since, the answer tells what.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ToolEntry.class)))
    @APIResponseSchema(ElementAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "element-closed: a closed element stays as it is. task-waits: it is to be done, but not"
                    + " before the tasks it depends on. task-awaited: tasks that depend on it are done, so it stays"
                    + " done. implementation-withdrawn: nothing is revised in a withdrawn implementation.")
    public Response revise(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("elementId") UUID elementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonNode body) {
        Implementation implementation = implementations.toWork(implementationId);
        ElementChange change = reviseElement.revise(
                implementation, elementId, readEntry.read(body), editing.expecting(ifMatch, "element", elementId));
        return ElementAnswer.to(Response.ok(), Changes.made(change), calendars.today(implementation.municipalityId()));
    }

    @Transactional
    @POST
    @Path("/{elementId}/closure")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "closeElement",
            summary = "Close an element of a plan",
            description =
                    "Once, with a note that says why. Nothing is deleted: it stays in the list, but nothing is due"
                            + " for it any more and no task waits for it.")
    @APIResponseSchema(value = ElementAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "element-closed: it has been closed before. task-not-done: a task is fulfilled when it is"
                    + " done; drop it otherwise. implementation-withdrawn: nothing is closed in a withdrawn"
                    + " implementation.")
    public Response close(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("elementId") UUID elementId,
            ClosureBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        ElementChange change = closeElement.close(implementation, elementId, body.outcome(), body.note());
        return ElementAnswer.to(Response.ok(), Changes.made(change), calendars.today(implementation.municipalityId()));
    }
}
