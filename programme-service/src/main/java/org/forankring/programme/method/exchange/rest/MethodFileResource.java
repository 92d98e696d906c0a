package org.forankring.programme.method.exchange.rest;

import static org.forankring.platform.identity.Roles.ANYONE;
import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.ReadDefinition;
import org.forankring.programme.method.exchange.Import;
import org.forankring.programme.method.exchange.ImportMethod;

/** Definitions as files: out of one installation, into another. */
@Path("/methods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Methods")
public class MethodFileResource {

    private final Methods methods;
    private final ImportMethod importMethod;
    private final ReadDefinition readDefinition;

    MethodFileResource(Methods methods, ImportMethod importMethod, ReadDefinition readDefinition) {
        this.methods = methods;
        this.importMethod = importMethod;
        this.readDefinition = readDefinition;
    }

    @GET
    @Path("/{method}/versions/{version}/definition")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "exportMethodDefinition",
            summary = "A method's definition as a file",
            description = "The definition alone, as one file that another installation imports as it is.")
    @APIResponseSchema(MethodDefinition.class)
    public Response export(
            @PathParam("method")
                    @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
                    @Parameter(description = "The method's short name", example = "cti")
                    String method,
            @PathParam("version") @Min(1) @Parameter(description = "Counted from 1", example = "1") int version) {
        MethodVersion found = methods.find(method, version).orElseThrow(Problems::notFound);
        return Response.ok(found.definition())
                .tag(EntityTags.of(found.version()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + found.method() + "-" + found.version() + ".json\"")
                .build();
    }

    @POST
    @Path("/imports")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "importMethodDefinition",
            summary = "Import a method's definition",
            description = "Takes a file as it was exported, or written by hand. A definition that differs from the"
                    + " method's latest version is published as the next one, and that of a new method as version 1;"
                    + " one that is the latest version already changes nothing. The answer says in what the two"
                    + " differ, and which texts are missing in which language. With dryRun=true it says what would"
                    + " happen, and nothing does.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MethodDefinition.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was published: it is the latest version already, or the run was dry",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = "It was published",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response bringIn(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether only to say what would happen")
                    boolean dryRun,
            JsonNode body) {
        MethodDefinition definition = readDefinition.read(body).orRefuse();
        return switch (importMethod.bringIn(definition, dryRun)) {
            case Import.Published(MethodVersion version, var differences) ->
                Response.created(URI.create("methods/" + version.method() + "/versions/" + version.version()))
                        .tag(EntityTags.of(version.version()))
                        .entity(ImportAnswer.published(version, differences))
                        .build();
            case Import.Unchanged(MethodVersion version) ->
                Response.ok(ImportAnswer.unchanged(version))
                        .tag(EntityTags.of(version.version()))
                        .build();
            case Import.WouldPublish(int version, var differences) ->
                Response.ok(ImportAnswer.wouldPublish(definition, version, differences))
                        .build();
            case Import.Inconsistent(var faults) -> throw Problems.invalid(faults);
        };
    }
}
