package org.forankring.programme.method.definition.rest;

import static org.forankring.platform.identity.Roles.ANYONE;
import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.Publication;
import org.forankring.programme.method.definition.PublishMethod;
import org.forankring.programme.method.definition.ReadDefinition;

/** Methods: open to every role, published by the board. */
@Path("/methods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Methods")
public class MethodResource {

    private final Methods methods;
    private final PublishMethod publishMethod;
    private final ReadDefinition readDefinition;

    MethodResource(Methods methods, PublishMethod publishMethod, ReadDefinition readDefinition) {
        this.methods = methods;
        this.publishMethod = publishMethod;
        this.readDefinition = readDefinition;
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "listMethods",
            summary = "The methods that can be implemented",
            description = "Every method once, at its latest version, by short name.")
    public Page<ListedMethodAnswer> list(@BeanParam @Valid PageRequest page) {
        return page.by(
                        1,
                        cursor -> cursor.text(0),
                        (after, limit) -> methods.list(after, limit),
                        method -> Cursor.at(method.method()))
                .map(ListedMethodAnswer::of);
    }

    @GET
    @Path("/{method}")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMethod",
            summary = "A method's latest definition",
            description = "The whole definition: phases with their activities, training elements and rules, use codes,"
                    + " indicators, the framework for facilitators and barriers, and planning tools. Texts are answered"
                    + " as they were given, in all their languages; translations says what is missing in which one.")
    @APIResponseSchema(MethodAnswer.class)
    public Response read(
            @PathParam("method")
                    @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
                    @Parameter(description = "The method's short name", example = "cti")
                    String method) {
        return answer(methods.findLatest(method));
    }

    @GET
    @Path("/{method}/versions/{version}")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMethodVersion",
            summary = "A method's definition as of one version",
            description =
                    "A version never changes. A round and its implementations keep to the version they began with.")
    @APIResponseSchema(MethodAnswer.class)
    public Response readVersion(
            @PathParam("method")
                    @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
                    @Parameter(description = "The method's short name", example = "cti")
                    String method,
            @PathParam("version") @Min(1) @Parameter(description = "Counted from 1", example = "1") int version) {
        return answer(methods.find(method, version));
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "publishMethod",
            summary = "Publish a method, or its next version",
            description =
                    "The definition becomes version 1 of a new method, or the next version of the method with"
                            + " that short name. Codes have to be unique in their list and training rules have to name known"
                            + " elements; the form is that of GET /method-definition-schema. The answer to a faulty definition"
                            + " lists every fault. Each text is a plain string in the definition's own language, or an object by"
                            + " language (BCP 47) that has the own one; a dry run of POST /methods/imports says beforehand what"
                            + " is missing in which language. Other services learn of the version through the event MethodPublished.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MethodDefinition.class)))
    @APIResponseSchema(value = MethodAnswer.class, responseCode = "201")
    public Response publish(JsonNode body) {
        return switch (publishMethod.publish(readDefinition.read(body).orRefuse())) {
            case Publication.Published(MethodVersion version) ->
                Response.created(URI.create("methods/" + version.method() + "/versions/" + version.version()))
                        .tag(EntityTags.of(version.version()))
                        .entity(MethodAnswer.of(version))
                        .build();
            case Publication.Inconsistent(var faults) -> throw Problems.invalid(faults);
        };
    }

    private static Response answer(Optional<MethodVersion> found) {
        MethodVersion version = found.orElseThrow(Problems::notFound);
        return Response.ok(MethodAnswer.of(version))
                .tag(EntityTags.of(version.version()))
                .build();
    }
}
