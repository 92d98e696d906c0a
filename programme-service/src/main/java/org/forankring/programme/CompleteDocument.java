package org.forankring.programme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the API's document what follows from an operation's form, so that no resource method has to repeat
 * it: the problems it can answer, the headers of its answers and what the ids in its path are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDocument implements OASFilter {

    private static final Map<String, String> IDS = Map.of(
            "municipalityId", "The municipality, as in the municipality claim of access tokens",
            "unitId", "The unit, under the id that the caller brings",
            "employeeId", "The employee, as in the employee claim of access tokens",
            "roundId", "The round",
            "applicationId", "The application",
            "implementationId", "The implementation",
            "If-Match", "The ETag of the version that is changed; not needed when nothing is known or nothing changes");

    /** Schemas of the problem library; the problems of this API have a form of their own. */
    private static final Set<String> FOREIGN_SCHEMAS = Set.of("HttpProblem", "HttpValidationProblem", "Violation");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        FOREIGN_SCHEMAS.forEach(document.getComponents()::removeSchema);
        document.getComponents().getSchemas().forEach(CompleteDocument::requireItems);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void requireItems(String name, Schema schema) {
        if (name.startsWith("Page")) {
            schema.addRequired("items");
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(IDS.get(parameter.getName())));
        boolean addressesOne = path.endsWith("}");
        addHeaders(operation.getResponses(), addressesOne || method == PathItem.HttpMethod.POST);
        addProblems(operation, path.contains("{"), parameters);
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
        boolean isEdit = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
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
        if (isEdit) {
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

    private static void describe(APIResponses responses, String status, String description) {
        APIResponse response = responses.getAPIResponse(status);
        responses.addAPIResponse(
                status, (response == null ? OASFactory.createAPIResponse() : response).description(description));
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
