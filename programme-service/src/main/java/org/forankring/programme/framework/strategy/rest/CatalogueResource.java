package org.forankring.programme.framework.strategy.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.programme.framework.strategy.Catalogue;

/** The strategies that the product suggests. */
@Path("/strategy-catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getStrategyCatalogue",
            summary = "The strategies that are suggested",
            description = "By group: training, guidance, communication, equipment and tools, organisation of work,"
                    + " participation, follow-up. Each entry names the items of the framework that it helps, and is"
                    + " a starting point that the municipality specifies for itself.")
    public CatalogueAnswer read() {
        return CatalogueAnswer.of(catalogue.entries());
    }
}
