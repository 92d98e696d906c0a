package org.forankring.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The audit trail for the auditor. */
@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    private final AuditTrail trail;
    private final Actors actors;

    AuditResource(AuditTrail trail, Actors actors) {
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who asked for what, and what came of it",
            description = "Newest first. Nothing in the trail can be changed or deleted. An auditor whose token names a"
                    + " municipality reads the lines of whoever acted for that municipality.")
    public Page<AuditEntry> list(
            @QueryParam("subject") @Parameter(description = "Only lines of this subject") @Nullable String subject,
            @BeanParam @Valid PageRequest page) {
        Reach reach = Reach.of(actors.current());
        return page.byId((after, limit) -> trail.newest(reach, after, subject, limit), AuditEntry::id);
    }
}
