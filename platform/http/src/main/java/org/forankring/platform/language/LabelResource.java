package org.forankring.platform.language;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Roles;

/** What the codes of a service are called. */
@Path("/labels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Labels", description = "What the codes of this API are called by people.")
public class LabelResource {

    @GET
    @RolesAllowed(Roles.ANYONE)
    @Operation(
            operationId = "getLabels",
            summary = "What the codes of this API are called",
            description =
                    "In the language of the request: by the name of the schema, for example MeetingKind, the label"
                            + " of each of its codes. Labels are for people; what a program relies on is the code.")
    public Map<String, Map<String, String>> read() {
        return Phrases.labels(RequestLanguage.current());
    }
}
