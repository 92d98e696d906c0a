package org.forankring.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Roles;

/** The events that this service could not apply, for those who run it. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public class DeadLetterResource {

    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed(Roles.BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "listDeadLetters",
            summary = "The events that could not be applied",
            description = "Those of the topics this service listens to that no replay has sent again yet.")
    public List<DeadLetter> waiting(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return letters.waiting(limit);
    }

    @POST
    @Path("/replays")
    @RolesAllowed(Roles.BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Send the events that could not be applied again",
            description = "To the topic they came from, once what kept them from being applied is mended. Consumers"
                    + " that had applied them pass them over. Answers with what was sent; an event that fails again"
                    + " comes back to the dead letters.")
    public List<DeadLetter> replay(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return letters.replay(limit);
    }
}
