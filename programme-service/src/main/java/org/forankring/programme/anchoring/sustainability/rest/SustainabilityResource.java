package org.forankring.programme.anchoring.sustainability.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.programme.anchoring.sustainability.CheckSustainability;
import org.forankring.programme.anchoring.sustainability.Sustainability;
import org.forankring.programme.anchoring.sustainability.SustainabilityChecks;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The sustainability check of an implementation. */
@Path("/implementations/{implementationId}/anchoring/sustainability")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Anchoring")
public class SustainabilityResource {

    private final ImplementationsAtHand implementations;
    private final SustainabilityChecks checks;
    private final CheckSustainability checkSustainability;
    private final Editing editing;

    SustainabilityResource(
            ImplementationsAtHand implementations,
            SustainabilityChecks checks,
            CheckSustainability checkSustainability,
            Editing editing) {
        this.implementations = implementations;
        this.checks = checks;
        this.checkSustainability = checkSustainability;
        this.editing = editing;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getSustainabilityCheck",
            summary = "The sustainability check of an implementation",
            description = "Whether competences and organisation are in place, what shows it, and what the check still"
                    + " needs. One that nobody has begun says nothing and has the ETag \"v0\".")
    @APIResponseSchema(SustainabilityAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        return SustainabilityAnswer.of(checks.of(implementations.toRead(implementationId)));
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "checkSustainability",
            summary = "Write the sustainability check",
            description = "Replaces what was found out; a part left out has not been looked at. If-Match is the ETag of"
                    + " the check, \"v0\" for one that nobody has begun; when somebody else was faster, the answer says"
                    + " what changed since.")
    @APIResponseSchema(SustainabilityAnswer.class)
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: nothing changes any more.")
    public Response write(
            @PathParam("implementationId") UUID implementationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Sustainability body) {
        Implementation implementation = implementations.toWork(implementationId);
        return SustainabilityAnswer.of(checkSustainability.check(
                implementation, body, editing.expecting(ifMatch, "sustainability_check", implementationId)));
    }
}
