package org.forankring.testkit.hostility;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forankring.testkit.identity.Tokens;

/**
 * Sends to every operation of a service's own document what nobody should: in each parameter and each field of the body
 * texts that are too long, values of other types, NUL, numbers beyond all bounds, deep nesting. Which of them where is
 * drawn with a fixed seed, so that every run is the same.
 *
 * <pre>{@code
 * assertThat(new HostileInput(nordby, Map.of("unitId", unit)).complaints()).isEmpty();
 * }</pre>
 */
public final class HostileInput {

    private static final long SEED = 20_261_128;
    private static final int AT_ONCE = 4;

    /** Of a document with many operations, some of what could be wrong in each place; of others all of it. */
    private static final int MANY_OPERATIONS = 50;

    private static final int SOME = 4;
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> STAND_FOR_SEVERAL = Set.of("anyone", "participant");
    private static final Set<String> OF_NO_MUNICIPALITY = Set.of("auditor", "board-consultant", "board-administrator");

    private final UUID municipality;
    private final Map<String, String> ids;

    /**
     * Input of somebody who may ask for everything.
     *
     * @param municipality whose people ask
     * @param ids what there is, by the names that addresses and bodies have for it, such as {@code unitId}
     */
    public HostileInput(UUID municipality, Map<String, String> ids) {
        this.municipality = municipality;
        this.ids = Map.copyOf(ids);
    }

    /** Sends all of it: every answer that is a failure, or an error that is no problem document. */
    public List<String> complaints() throws IOException {
        List<HostileCall> calls = calls();
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Optional<String>>> answers = calls.stream()
                    .map(call -> senders.submit(() -> call.complaint(client)))
                    .toList();
            List<String> complaints = new ArrayList<>();
            for (Future<Optional<String>> answer : answers) {
                answer.get().ifPresent(complaints::add);
            }
            return complaints;
        } catch (ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<HostileCall> calls() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        URI root = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        SchemaSample sample = new SchemaSample(document, ids, LocalDate.now(ZoneOffset.UTC));
        Random random = new Random(SEED);
        int perPlace = document.path("paths").size() > MANY_OPERATIONS ? SOME : Integer.MAX_VALUE;
        List<HostileCall> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .forEach(operation -> calls.addAll(new HostileOperation(
                                        root,
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        operation.getValue(),
                                        ids,
                                        headers(operation.getValue()),
                                        random,
                                        perPlace)
                                .calls(document, sample))));
        return calls;
    }

    private Map<String, String> headers(JsonNode operation) {
        String[] roles = operation
                .path("security")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .map(role -> STAND_FOR_SEVERAL.contains(role) ? "municipal-lead" : role)
                .distinct()
                .toArray(String[]::new);
        if (roles.length == 0) {
            return Map.of();
        }
        Tokens token = Tokens.of(roles).subject("somebody of " + municipality);
        boolean municipal = !OF_NO_MUNICIPALITY.containsAll(Set.of(roles));
        return Map.of(
                "Authorization",
                "Bearer "
                        + (municipal
                                        ? token.municipality(municipality)
                                                .employee(UUID.fromString(
                                                        ids.getOrDefault("employeeId", new UUID(7, 7).toString())))
                                                .sourceSystem("hostile")
                                        : token)
                                .signed());
    }
}
