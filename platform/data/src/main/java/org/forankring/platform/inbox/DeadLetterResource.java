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
    private final ReplayLetters replays;

    DeadLetterResource(DeadLetters letters, ReplayLetters replays) {
        this.letters = letters;
        this.replays = replays;
    }

    @GET
    @RolesAllowed(Roles.BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "listDeadLetters",
            summary = "The events that could not be applied",
            description = "Those that this service has heard and not applied, oldest first. Other services have their"
                    + " own. Answers without the broker, too.")
    public List<DeadLetter> waiting(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return letters.waiting(limit);
    }

    @POST
    @Path("/replays")
    @RolesAllowed(Roles.BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Try the events that could not be applied again",
            description = "In this service only, once what kept them from being applied is mended; those tried least"
                    + " often first. Answers with what was tried within ten seconds at most: what was applied waits no"
                    + " longer, and what failed again is the same letter with one more attempt.")
    public List<DeadLetter> replay(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return replays.replay(limit);
    }
}
