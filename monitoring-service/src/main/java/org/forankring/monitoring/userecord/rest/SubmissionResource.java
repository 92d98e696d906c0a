package org.forankring.monitoring.userecord.rest;

import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.RECORDING_SYSTEM;
import static org.forankring.platform.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.monitoring.userecord.Submissions;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.tenancy.TenantKey;

/** The receipts of submissions. */
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions", description = "Receipts: what was sent, when, and what became of it.")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this, or it names no municipality")
public class SubmissionResource {

    private final Submissions submissions;
    private final Origins origins;

    SubmissionResource(Submissions submissions, Origins origins) {
        this.submissions = submissions;
        this.origins = origins;
    }

    @GET
    @RolesAllowed({SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, RECORDING_SYSTEM})
    @Operation(
            operationId = "listSubmissions",
            summary = "The municipality's submissions",
            description = "The receipts of all submissions that were stored, the latest first. Submissions that were"
                    + " refused as a whole and dry runs leave none.")
    @APIResponse(responseCode = "200", description = "A page of receipts")
    public Page<SubmissionAnswer> list(@BeanParam @Valid PageRequest page) {
        UUID municipality = origins.municipality();
        return page.byId((before, limit) -> submissions.list(municipality, before, limit), Submission::id)
                .map(SubmissionAnswer::of);
    }

    @GET
    @Path("/{submissionId}")
    @RolesAllowed({SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, RECORDING_SYSTEM})
    @Operation(
            operationId = "getSubmission",
            summary = "A submission's receipt",
            description = "What was sent and what became of it, with every fault of every refused record.")
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "404", description = "The municipality has no such submission")
    public SubmissionAnswer get(@PathParam("submissionId") UUID submissionId) {
        return submissions
                .find(TenantKey.of(origins.municipality(), submissionId))
                .map(SubmissionAnswer::of)
                .orElseThrow(Problems::notFound);
    }
}
