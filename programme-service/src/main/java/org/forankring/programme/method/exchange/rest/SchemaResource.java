package org.forankring.programme.method.exchange.rest;

import static org.forankring.platform.identity.Roles.ANYONE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.programme.method.definition.DefinitionSchema;

/** The form of a method definition, for whoever writes one. */
@Path("/method-definition-schema")
@Tag(name = "Methods")
public class SchemaResource {

    private static final String SCHEMA_JSON = "application/schema+json";

    private final DefinitionSchema schema;

    SchemaResource(DefinitionSchema schema) {
        this.schema = schema;
    }

    @GET
    @Produces(SCHEMA_JSON)
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMethodDefinitionSchema",
            summary = "The JSON Schema of method definitions",
            description = "JSON Schema, draft 2020-12. A definition that is published or imported is checked against"
                    + " it, so an author can check at home what the service will say.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String read() {
        return schema.text();
    }
}
