package org.forankring.programme.implementation.application.rest;

import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.forankring.platform.identity.Actors;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.application.Application;
import org.forankring.programme.implementation.application.Submission;
import org.forankring.programme.implementation.application.SubmitApplication;
import org.forankring.programme.implementation.application.SupportRequest;

/** The applications for a round, as municipalities submit them. */
@Path("/rounds/{roundId}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class SubmissionResource {

    private final SubmitApplication submitApplication;
    private final Actors actors;

    SubmissionResource(SubmitApplication submitApplication, Actors actors) {
        this.submitApplication = submitApplication;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(MUNICIPAL_LEAD)
    @Operation(
            operationId = "submitApplication",
            summary = "Apply for support in a round",
            description = "For the municipality in the access token. It may have one application for a round that is"
                    + " open or committed; after a declined one it may apply again.")
    @APIResponseSchema(value = ApplicationAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "application-exists: the municipality has an open or committed one for the round."
                    + " municipality-not-registered: the board has to register it first.")
    public Response submit(@PathParam("roundId") UUID roundId, ApplicationBody body) {
        SupportRequest request = new SupportRequest(
                actors.municipality(),
                roundId,
                body.motivation(),
                body.expectedEmployees(),
                actors.current().subject());
        return switch (submitApplication.submit(request)) {
            case Submission.Submitted(Application application) ->
                ApplicationAnswer.to(Response.created(URI.create("applications/" + application.id())), application);
            case Submission.UnknownRound() -> throw Problems.notFound();
            case Submission.UnregisteredMunicipality() -> throw Problems.refusal("municipality-not-registered");
            case Submission.Existing(UUID standing) ->
                throw Problems.refusal("application-exists", "application", standing.toString());
        };
    }
}
