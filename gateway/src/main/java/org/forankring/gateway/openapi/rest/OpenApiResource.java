package org.forankring.gateway.openapi.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.forankring.gateway.openapi.DescribeApi;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** The merged OpenAPI document, for everybody. */
@Path("/openapi")
public class OpenApiResource {

    private static final String YAML = "application/yaml";

    private final DescribeApi api;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    OpenApiResource(DescribeApi api, ObjectMapper json) {
        this.api = api;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> openapi(@QueryParam("format") @DefaultValue("json") String format) {
        return switch (format) {
            case "json" -> api.describe().map(document -> written(document, json, MediaType.APPLICATION_JSON));
            case "yaml" -> api.describe().map(document -> written(document, yaml, YAML));
            default ->
                throw Problems.withFaults(
                        ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter("format", "unknown-format")));
        };
    }

    private static Response written(ObjectNode document, ObjectMapper mapper, String mediaType) {
        try {
            return Response.ok(mapper.writeValueAsString(document), mediaType).build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
