package org.forankring.programme.cooperation.partner.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.programme.cooperation.partner.Partners;
import org.forankring.programme.cooperation.partner.SearchPartners;
import org.jspecify.annotations.Nullable;

/** The register of partners across implementations. */
@Path("/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerRegisterResource {

    private final SearchPartners searchPartners;
    private final Actors actors;

    PartnerRegisterResource(SearchPartners searchPartners, Actors actors) {
        this.searchPartners = searchPartners;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "searchPartners",
            summary = "The partners of all implementations",
            description = "The board sees those of all municipalities, anyone else those of the municipality in the"
                    + " access token. In the order they were registered; those with whom the collaboration has ended"
                    + " stay. An organisation that several implementations work with stands once for each.")
    public Page<RegisteredPartnerAnswer> search(
            @QueryParam("municipalityId") @Parameter(description = "Only those of this municipality") @Nullable
                    UUID municipalityId,
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(description = "Only those whose name contains this, in any case", example = "job centre")
                    @Nullable
                    String words,
            @BeanParam @Valid PartnerFilter filter,
            @BeanParam @Valid PageRequest page) {
        Partners.Search search =
                filter.search(Optional.empty(), Optional.ofNullable(municipalityId), Optional.ofNullable(words));
        return page.byId(
                        (after, limit) -> searchPartners.search(Reach.of(actors.current()), search, after, limit),
                        registered -> registered.partner().id())
                .map(RegisteredPartnerAnswer::of);
    }
}
