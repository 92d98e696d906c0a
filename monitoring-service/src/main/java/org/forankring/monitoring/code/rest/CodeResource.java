package org.forankring.monitoring.code.rest;

import static org.forankring.platform.identity.Roles.ANYONE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.monitoring.code.Codes;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.problem.Problems;

/** The codes of a method. */
@Path("/methods/{method}/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codes", description = "The codes by which client information systems record the use of a method.")
public class CodeResource {

    private final Codes codes;
    private final Actors actors;

    CodeResource(Codes codes, Actors actors) {
        this.codes = codes;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMethodCodes",
            summary = "The codes of a method",
            description = "The codes of the version of the method that the implementation of the caller's municipality"
                    + " runs on, or of the newest where there is none, in the order of its definition, with what they"
                    + " stand for in the reader's language, else in the method's own. These are the codes that a use"
                    + " record of the municipality may carry. Read them when you set your system up, and again when a"
                    + " record is refused with unknown-code.")
    @APIResponse(responseCode = "200", description = "The codes")
    @APIResponse(responseCode = "404", description = "No method of this name has been published")
    public MethodCodesAnswer get(
            @PathParam("method") @Parameter(description = "The method's short name", example = "cti") String method) {
        return codes.governing(actors.current().municipality(), method)
                .map(MethodCodesAnswer::of)
                .orElseThrow(Problems::notFound);
    }
}
