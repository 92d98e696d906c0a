package org.forankring.programme.cooperation.partner.rest;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.partner.ChangePartner;
import org.forankring.programme.cooperation.partner.EndCollaboration;
import org.forankring.programme.cooperation.partner.Partner;
import org.forankring.programme.cooperation.partner.PartnerChange;
import org.forankring.programme.cooperation.partner.Partners;
import org.forankring.programme.cooperation.partner.RegisterPartner;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The partners of an implementation. */
@Path("/implementations/{implementationId}/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerResource {

    private final ImplementationsAtHand implementations;
    private final Partners partners;
    private final RegisterPartner registerPartner;
    private final ChangePartner changePartner;
    private final EndCollaboration endCollaboration;
    private final Editing editing;

    PartnerResource(
            ImplementationsAtHand implementations,
            Partners partners,
            RegisterPartner registerPartner,
            ChangePartner changePartner,
            EndCollaboration endCollaboration,
            Editing editing) {
        this.implementations = implementations;
        this.partners = partners;
        this.registerPartner = registerPartner;
        this.changePartner = changePartner;
        this.endCollaboration = endCollaboration;
        this.editing = editing;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listPartners",
            summary = "The partners of an implementation",
            description =
                    "The actors around the client with whom the municipality is to work, and how the collaboration"
                            + " with each stands. In the order they were registered; those with whom it has ended stay.")
    public Page<PartnerAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid PartnerFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        Partners.Search search = filter.search(Optional.of(implementation.id()), Optional.empty(), Optional.empty());
        return page.byId(
                        (after, limit) ->
                                partners.list(Reach.to(implementation.municipalityId()), search, after, limit),
                        Partner::id)
                .map(PartnerAnswer::of);
    }

    @GET
    @Path("/{partnerId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "getPartner", summary = "One partner", description = "With the version as ETag.")
    @APIResponseSchema(PartnerAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId, @PathParam("partnerId") UUID partnerId) {
        Partner partner = partners.find(implementations.toRead(implementationId), partnerId)
                .orElseThrow(Problems::notFound);
        return PartnerAnswer.to(Response.ok(), partner);
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner",
            description = "An organisation outside the teams, with the state of the collaboration as it is today.")
    @APIResponseSchema(value = PartnerAnswer.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: resume it to go on working with it.")
    public Response register(@PathParam("implementationId") UUID implementationId, PartnerBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (registerPartner.register(implementation, body.profile())) {
            case PartnerChange.Agreed agreed ->
                PartnerAnswer.to(
                        Response.created(URI.create("implementations/" + implementationId + "/partners/"
                                + agreed.partner().id())),
                        agreed.partner());
            case PartnerChange.Refused refused -> throw refusal(refused);
        };
    }

    @Transactional
    @PUT
    @Path("/{partnerId}")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "changePartner",
            summary = "Change a partner",
            description = "Replaces what is known of the partner, the state of the collaboration included. The"
                    + " implementation's history shows each state that the collaboration has had.")
    @APIResponseSchema(PartnerAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "collaboration-ended: register the partner anew instead."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response change(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("partnerId") UUID partnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PartnerBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answer(changePartner.change(
                implementation, partnerId, body.profile(), editing.expecting(ifMatch, "partner", partnerId)));
    }

    @Transactional
    @POST
    @Path("/{partnerId}/ending")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "endCollaboration",
            summary = "Record that the collaboration with a partner has ended",
            description = "With the reason. The partner stays readable.")
    @APIResponseSchema(PartnerAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "collaboration-ended: that has been recorded before."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response end(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("partnerId") UUID partnerId,
            EndingBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answer(endCollaboration.end(implementation, partnerId, body.endedOn(), body.reason()));
    }

    private static Response answer(PartnerChange change) {
        return switch (change) {
            case PartnerChange.Agreed agreed -> PartnerAnswer.to(Response.ok(), agreed.partner());
            case PartnerChange.Refused refused -> throw refusal(refused);
        };
    }

    private static RuntimeException refusal(PartnerChange.Refused refused) {
        return switch (refused) {
            case PartnerChange.NoSuchPartner() -> Problems.notFound();
            case PartnerChange.Ended(Partner partner) ->
                Problems.refusal(
                        "collaboration-ended", "endedOn", partner.endedOn().orElseThrow());
            case PartnerChange.Faulty(var fault) -> Problems.invalid(fault);
        };
    }
}
