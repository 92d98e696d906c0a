package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to a service's document what follows from an operation's form, so that no resource method has to repeat
 * it: the problems it can answer, the headers of its answers, what ids in its path and the shared headers mean.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDocument implements OASFilter {

    /** Schemas of the problem library; the problems of this system have a form of their own. */
    private static final Set<String> FOREIGN_SCHEMAS = Set.of("HttpProblem", "HttpValidationProblem", "Violation");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        addShared(document.getComponents());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void addShared(Components components) {
        if (components.getSchemas() != null) {
            FOREIGN_SCHEMAS.forEach(components::removeSchema);
            components.getSchemas().forEach(CompleteDocument::requireItems);
        }
        components
                .addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("The version, to be sent as If-Match with a change of it")
                                .schema(text()))
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("The address of what was created")
                                .schema(text().format("uri")))
                .addParameter(
                        "Idempotency-Key",
                        OASFactory.createParameter()
                                .name("Idempotency-Key")
                                .in(Parameter.In.HEADER)
                                .description("1 to 200 characters of the caller's choice. The same request sent again"
                                        + " under the same key takes effect once and is answered as the first time,"
                                        + " with Idempotent-Replay: true, for seven days.")
                                .schema(text().minLength(1).maxLength(200))
                                .example("round-2026-nordby-1"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static void requireItems(String name, Schema schema) {
        if (name.startsWith("Page")) {
            schema.addRequired("items");
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null && parameter.getName() != null)
                .forEach(parameter -> parameter.setDescription(meaning(parameter.getName())));
        addHeaders(operation.getResponses(), path.endsWith("}") || method == PathItem.HttpMethod.POST);
        addProblems(operation, path.contains("{"), parameters);
    }

    /** For example {@code implementationId} to "The implementation". */
    private static String meaning(String parameter) {
        if (parameter.equals("If-Match")) {
            return "The ETag of the version that is changed; not needed when nothing is known or nothing changes";
        }
        String words = parameter
                .replaceFirst("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return "The " + words;
    }

    private static void addHeaders(APIResponses responses, boolean ofOne) {
        for (String success : List.of("200", "201")) {
            APIResponse response = responses.getAPIResponse(success);
            if (response != null && ofOne) {
                response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
                if (success.equals("201")) {
                    response.addHeader("Location", OASFactory.createHeader().ref("Location"));
                }
            }
        }
    }

    private static void addProblems(Operation operation, boolean hasPathParameters, List<Parameter> parameters) {
        boolean hasBody = operation.getRequestBody() != null;
        APIResponses responses = operation.getResponses();
        if (hasBody || parameters.stream().anyMatch(parameter -> parameter.getIn() != Parameter.In.PATH)) {
            describe(responses, "400", "The request cannot be read, or a parameter is invalid");
        }
        describe(responses, "401", "A valid access token is needed");
        describe(responses, "403", "None of the caller's roles allows this");
        if (hasPathParameters) {
            describe(responses, "404", "There is nothing here for the caller");
        }
        if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            describe(responses, "412", "The version named by If-Match is not the current one");
            describe(responses, "428", "A change needs If-Match");
        }
        if (hasBody) {
            describe(responses, "413", "The body is too large");
            describe(responses, "415", "The body is not JSON");
            describe(responses, "422", "The input has faults; errors lists all of them");
        }
        describe(responses, "500", "The service failed");
        responses.getAPIResponses().forEach(CompleteDocument::asProblem);
    }

    /** What the resource method itself says of a status stands. */
    private static void describe(APIResponses responses, String status, String description) {
        APIResponse response = responses.getAPIResponse(status);
        if (response == null || response.getDescription() == null) {
            responses.addAPIResponse(
                    status, (response == null ? OASFactory.createAPIResponse() : response).description(description));
        }
    }

    private static void asProblem(String status, APIResponse response) {
        if (status.charAt(0) >= '4') {
            response.content(OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("Problem"))));
        }
    }
}
