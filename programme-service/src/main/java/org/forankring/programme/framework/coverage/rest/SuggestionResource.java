package org.forankring.programme.framework.coverage.rest;

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
import org.forankring.programme.framework.coverage.SuggestStrategies;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** What the catalogue suggests for an implementation. */
@Path("/implementations/{implementationId}/strategies/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class SuggestionResource {

    private final ImplementationsAtHand implementations;
    private final SuggestStrategies suggestStrategies;

    SuggestionResource(ImplementationsAtHand implementations, SuggestStrategies suggestStrategies) {
        this.implementations = implementations;
        this.suggestStrategies = suggestStrategies;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "suggestStrategies",
            summary = "What the catalogue suggests",
            description =
                    "For each barrier that no strategy answers the entries that are known to help: those that name"
                            + " the item, or for an item of the municipality's own those that help on its level.")
    public SuggestionsAnswer list(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return SuggestionsAnswer.of(suggestStrategies.suggest(implementation), implementations.method(implementation));
    }
}
