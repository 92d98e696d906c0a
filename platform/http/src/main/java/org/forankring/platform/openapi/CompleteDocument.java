package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Adds to a service's document what follows from an operation's form, so that no resource method has to repeat
 * it: the problems it can answer, the headers of its answers, what ids in its path and the shared headers mean.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDocument implements OASFilter {

    /** Schemas of the problem library; the problems of this system have a form of their own. */
    private static final Set<String> FOREIGN_SCHEMAS = Set.of("HttpProblem", "HttpValidationProblem", "Violation");

    private static final String PROBLEM = "Problem";
    private static final String STALE_PROBLEM = "StaleProblem";

    /** The form of a change in the history, in services that keep one. */
    private static final String CHANGE = "Change";

    private static final String LANGUAGE = "Language";
    private static final String LIMIT = "RateLimit";
    private static final String LIMIT_POLICY = "RateLimit-Policy";
    private static final Set<String> OF_THE_SCANNER = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final String PROBLEM_JSON = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        addShared(document.getComponents());
        boolean tellsChanges = document.getComponents().getSchemas() != null
                && document.getComponents().getSchemas().containsKey(STALE_PROBLEM);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(path, method, operation);
                    if (tellsChanges) {
                        tellChanges(operation.getResponses());
                    }
                }));
    }

    private static void addShared(Components components) {
        if (components.getSchemas() != null) {
            FOREIGN_SCHEMAS.forEach(components::removeSchema);
            components.getSchemas().forEach(CompleteDocument::requireItems);
        }
        addStaleProblem(components);
        components
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("In how many seconds to try again")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)))
                .addHeader(
                        LIMIT,
                        OASFactory.createHeader()
                                .description("What the gateway's limit leaves: r calls now, all again in t seconds")
                                .schema(text())
                                .example("\"client\";r=4999;t=1"))
                .addHeader(
                        LIMIT_POLICY,
                        OASFactory.createHeader()
                                .description("The gateway's limit: q calls at once, which come back within w seconds")
                                .schema(text())
                                .example("\"client\";q=5000;w=10"))
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
                                .example("round-2026-nordby-1"))
                .addParameter(
                        LANGUAGE,
                        OASFactory.createParameter()
                                .name("language")
                                .in(Parameter.In.QUERY)
                                .description("Of what people read in the answer: goes before Accept-Language, which"
                                        + " goes before the locale of the access token; else English")
                                .schema(text().enumeration(List.of("en", "da", "fi", "sv"))));
    }

    /** Where a history is kept, whoever is late is told what has changed, in the form of the history. */
    private static void addStaleProblem(Components components) {
        if (components.getSchemas() != null && components.getSchemas().containsKey(CHANGE)) {
            Schema changes = OASFactory.createSchema()
                    .addType(Schema.SchemaType.ARRAY)
                    .description("What has changed since the version that If-Match names, newest first")
                    .items(OASFactory.createSchema().ref(CHANGE));
            components.addSchema(
                    STALE_PROBLEM,
                    OASFactory.createSchema()
                            .description("The problem stale, with what has changed since.")
                            .addAllOf(OASFactory.createSchema().ref(PROBLEM))
                            .addAllOf(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.OBJECT)
                                    .addProperty("changes", changes)));
        }
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
        operation.addParameter(OASFactory.createParameter().ref(LANGUAGE));
        List<Parameter> parameters = operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null && parameter.getName() != null)
                .forEach(parameter -> parameter.setDescription(meaning(parameter.getName())));
        addHeaders(operation.getResponses(), path.endsWith("}") || method == PathItem.HttpMethod.POST);
        addProblems(operation, method, path.contains("{"), parameters);
    }

    /** For example {@code implementationId} to "The implementation". */
    private static String meaning(String parameter) {
        if (parameter.equals("If-Match")) {
            return "The ETag of the version that is changed, in its quotation marks, or a list of such tags; * for"
                    + " whatever version there is; a weak tag (W/) never matches. Not needed when nothing is known or"
                    + " nothing changes";
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

    private static void addProblems(
            Operation operation, PathItem.HttpMethod method, boolean hasPathParameters, List<Parameter> parameters) {
        boolean hasBody = operation.getRequestBody() != null;
        APIResponses responses = operation.getResponses();
        describe(responses, "400", "The request cannot be read, or a parameter is invalid");
        if (isPublic(operation)) {
            List.of("401", "403").forEach(responses::removeAPIResponse);
        } else {
            describe(responses, "401", "A valid access token is needed");
            describe(responses, "403", "None of the caller's roles allows this");
        }
        if (hasPathParameters) {
            describe(responses, "404", "There is nothing here for the caller");
        }
        if (method != PathItem.HttpMethod.GET) {
            add(
                    responses,
                    "409",
                    "concurrent-change: somebody else changed the same at the same moment; nothing of this request took"
                            + " effect, repeat it.");
        }
        if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            describe(responses, "412", "No version named by If-Match is the current one");
            describe(responses, "428", "A change needs If-Match");
        }
        if (hasBody) {
            describe(responses, "413", "The body is too large");
            describe(responses, "415", "The body is not JSON, not in UTF-8 or compressed");
            describe(responses, "422", "The input has faults; errors lists all of them");
        }
        if (parameters.stream().anyMatch(CompleteDocument::isIdempotencyKey)) {
            describe(responses, "422", "The input has faults");
            add(responses, "422", "idempotency-key-reused: the key was used for another request.");
        }
        describe(responses, "429", "The caller, or the address it calls from, makes more calls than the gateway takes");
        describe(responses, "500", "The service failed");
        describe(responses, "503", "Something that the service needs is away for the moment; try again later");
        for (String later : List.of("429", "503")) {
            responses
                    .getAPIResponse(later)
                    .addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
        }
        for (String header : List.of(LIMIT, LIMIT_POLICY)) {
            responses
                    .getAPIResponse("429")
                    .addHeader(header, OASFactory.createHeader().ref(header));
        }
        responses.getAPIResponses().forEach(CompleteDocument::asProblem);
    }

    private static boolean isIdempotencyKey(Parameter parameter) {
        return parameter.getRef() != null && parameter.getRef().endsWith("/Idempotency-Key");
    }

    /** Whether the resource method says that nobody has to present a token. */
    private static boolean isPublic(Operation operation) {
        List<SecurityRequirement> security = operation.getSecurity();
        return security != null
                && security.stream()
                        .allMatch(requirement -> requirement.getSchemes() == null
                                || requirement.getSchemes().isEmpty());
    }

    /** What the resource method itself says of a status stands; what the scanner says of all of them does not. */
    private static void describe(APIResponses responses, String status, String description) {
        APIResponse response = responses.getAPIResponse(status);
        if (response == null
                || response.getDescription() == null
                || OF_THE_SCANNER.contains(response.getDescription())) {
            responses.addAPIResponse(
                    status, (response == null ? OASFactory.createAPIResponse() : response).description(description));
        }
    }

    /** One more reason for a status, after those that are described. */
    private static void add(APIResponses responses, String status, String reason) {
        APIResponse response = responses.getAPIResponse(status);
        if (response == null || response.getDescription() == null) {
            describe(responses, status, reason);
            return;
        }
        String others = response.getDescription();
        response.description(others + (others.endsWith(".") ? " " : ". ") + reason);
    }

    /** A problem has the form of all problems, unless the resource method names one with members of its own. */
    private static void asProblem(String status, APIResponse response) {
        if (status.charAt(0) >= '4' && !hasFormOfItsOwn(response)) {
            response.content(OASFactory.createContent()
                    .addMediaType(
                            PROBLEM_JSON,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(PROBLEM))));
        }
    }

    private static boolean hasFormOfItsOwn(APIResponse response) {
        MediaType problem =
                response.getContent() == null ? null : response.getContent().getMediaType(PROBLEM_JSON);
        String form = problem == null || problem.getSchema() == null
                ? null
                : problem.getSchema().getRef();
        return form != null && !FOREIGN_SCHEMAS.contains(form.substring(form.lastIndexOf('/') + 1));
    }

    private static void tellChanges(APIResponses responses) {
        APIResponse stale = responses.getAPIResponse("412");
        if (stale != null) {
            stale.getContent()
                    .getMediaType(PROBLEM_JSON)
                    .schema(OASFactory.createSchema().ref(STALE_PROBLEM));
        }
    }
}
