package org.forankring.programme.framework.determinant.rest;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.programme.framework.determinant.AddItem;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.OpenFramework;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.method.definition.MethodDefinition;

/** The facilitators and barriers of an implementation. */
@Path("/implementations/{implementationId}/determinants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class DeterminantResource {

    private final ImplementationsAtHand implementations;
    private final OpenFramework openFramework;
    private final Determinants determinants;
    private final AddItem addItem;

    DeterminantResource(
            ImplementationsAtHand implementations,
            OpenFramework openFramework,
            Determinants determinants,
            AddItem addItem) {
        this.implementations = implementations;
        this.openFramework = openFramework;
        this.determinants = determinants;
        this.addItem = addItem;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listDeterminants",
            summary = "The facilitators and barriers",
            description = "Every item of the method's framework in its order, rated or not, then those that the"
                    + " municipality has added. Withdrawn ones are left out.")
    public Page<DeterminantAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid DeterminantFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        openFramework.open(implementation);
        MethodDefinition method = implementations.method(implementation);
        return page.byId(
                        (after, limit) -> determinants.list(implementation, filter.filter(), after, limit),
                        determinant -> determinant.id())
                .map(determinant -> DeterminantAnswer.of(determinant, method));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "addDeterminant",
            summary = "Add an item",
            description = "On a level and aspect of the method's framework; it is then rated like the framework's own.")
    @APIResponseSchema(value = DeterminantAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "too-many-items: there are 500 at the most, withdrawn ones included."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response add(@PathParam("implementationId") UUID implementationId, ItemBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        Determinant added = DeterminantOutcomes.done(addItem.add(implementation, body.item()));
        return DeterminantAnswer.to(
                Response.created(URI.create("implementations/" + implementationId + "/determinants/" + added.id())),
                added,
                implementations.method(implementation));
    }
}
