package org.forankring.programme;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever has an address in the OpenAPI document is not there for another municipality. The document is the one that
 * is served, so an operation that is added is tried as well, or fails here until it is said what it is about.
 */
@ProgrammeTest
class ForeignAccessIT {

    /** The addresses that name nothing of a municipality, and why. */
    private static final Map<String, String> NATIONAL = Map.ofEntries(
            entry("/methods/{method}", "methods are published to all"),
            entry("/methods/{method}/versions/{version}", "methods are published to all"),
            entry("/methods/{method}/versions/{version}/definition", "methods are published to all"),
            entry("/rounds/{roundId}", "rounds are the board's and announced to all"),
            entry("/rounds/{roundId}/applications", "whoever applies does so for the own municipality"),
            entry("/rounds/{roundId}/calendar.ics", "joint meetings are of all municipalities"),
            entry("/rounds/{roundId}/history", "whoever may read a round may read how it came about"),
            entry("/rounds/{roundId}/meetings", "joint meetings are of all municipalities"),
            entry("/rounds/{roundId}/meetings/{meetingId}", "joint meetings are of all municipalities"),
            entry("/rounds/{roundId}/meetings/{meetingId}/cancellation", "joint meetings are of all municipalities"),
            entry("/rounds/{roundId}/overview", "a list of the rows within the caller's reach"),
            entry("/rounds/{roundId}/overview.csv", "a list of the rows within the caller's reach"),
            entry("/calendars/{secret}.ics", "whoever knows the secret is to read, with no token at all"));

    private static final Set<String> THE_BOARDS = Set.of(Roles.BOARD_CONSULTANT, Roles.BOARD_ADMINISTRATOR);

    private static final List<String> ROOTS = List.of("municipalityId", "implementationId");

    private final TestDatabase database = TestDatabase.ofService("programme");

    @TestFactory
    Stream<DynamicTest> nothing_of_a_municipality_is_there_for_another() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        Caller foreigner = withEveryRoleIn(Scene.municipality(), nordby);
        return municipal()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ServedOperation request = operation.with(nordby::id, nordby::id);
                    if (request.reads()) {
                        expect(200, request, Caller.leadOf(nordby.municipality()));
                    }
                    expectNothing(request, foreigner, nordby);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_of_a_municipality_is_there_below_what_another_one_has() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        Journey sydby = Journey.begun();
        Map<String, String> own = Map.of(
                "municipalityId", sydby.municipality().toString(),
                "implementationId", sydby.implementation().toString(),
                "unitId", Scene.unitOf(sydby.municipality()).toString());
        Caller foreigner = withEveryRoleIn(sydby.municipality(), nordby);
        return municipal()
                .filter(operation -> ROOTS.contains(operation.parameters().getFirst()))
                .filter(operation ->
                        operation.parameters().stream().anyMatch(name -> name.endsWith("Id") && !ROOTS.contains(name)))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ServedOperation request = operation.with(
                            name -> ROOTS.contains(name) ? own.get(name) : nordby.id(name),
                            name -> own.containsKey(name) ? own.get(name) : nordby.id(name));
                    expectNothing(request, foreigner, nordby);
                }));
    }

    /** Lists and what is national are there for everybody, and tell nobody anything of another municipality. */
    @TestFactory
    Stream<DynamicTest> nothing_of_a_municipality_is_in_what_all_may_ask_for() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        String round = Caller.leadOf(nordby.municipality())
                .get("/implementations/" + nordby.id("implementationId"))
                .path("roundId");
        Map<String, String> known = Map.of("method", "cti", "version", "1", "roundId", round);
        Caller foreigner = withEveryRoleIn(Scene.municipality(), nordby);
        return ServedOperation.all().stream()
                .filter(operation -> operation.parameters().isEmpty() || NATIONAL.containsKey(operation.path()))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    long changes = changes(nordby.municipality());
                    ServedOperation request = operation.with(
                            name -> known.getOrDefault(name, UUID.randomUUID().toString()),
                            name -> nordby.ids()
                                    .getOrDefault(name, UUID.randomUUID().toString()));
                    // The caller's own name, which says where the caller was before.
                    String answer = request.answerTo(foreigner).asString().replace(" of " + nordby.municipality(), "");
                    assertThat(nordby.ids().values().stream()
                                    .filter(id -> id.length() == 36)
                                    .toList())
                            .isNotEmpty()
                            .allSatisfy(id -> assertThat(answer).doesNotContain(id));
                    assertThat(changes(nordby.municipality()))
                            .as("Changes by %s", request)
                            .isEqualTo(changes);
                }));
    }

    @Test
    void every_national_address_is_served() throws IOException {
        assertThat(ServedOperation.all()).extracting(ServedOperation::path).containsAll(NATIONAL.keySet());
    }

    private static Stream<ServedOperation> municipal() throws IOException {
        return ServedOperation.all().stream()
                .filter(operation -> !operation.parameters().isEmpty())
                .filter(operation -> !NATIONAL.containsKey(operation.path()));
    }

    /** The lead of the one municipality after a change to the other: no role lacks, and the subject is the same. */
    private static Caller withEveryRoleIn(UUID municipality, OneOfEverything former) {
        return new Caller(Tokens.of(
                        Roles.BOARD_CONSULTANT,
                        Roles.BOARD_ADMINISTRATOR,
                        Roles.MUNICIPAL_LEAD,
                        Roles.CORE_TEAM,
                        Roles.SUPERVISOR,
                        Roles.EMPLOYEE,
                        Roles.TRAINER,
                        Roles.AUDITOR,
                        Roles.RECORDING_SYSTEM,
                        Roles.INTEGRATION_CLIENT)
                .municipality(municipality)
                .subject(Roles.MUNICIPAL_LEAD + " of " + former.municipality()));
    }

    /** What only the board does is forbidden to everybody of a municipality; all else is not there for another one. */
    private void expectNothing(ServedOperation request, Caller foreigner, OneOfEverything of) throws SQLException {
        long changes = changes(of.municipality());
        if (THE_BOARDS.containsAll(request.roles())) {
            assertThat(expect(403, request, foreigner).<String>path("type"))
                    .isEqualTo("urn:forankring:problem:forbidden");
        } else {
            assertThat(expect(404, request, foreigner).<String>path("type"))
                    .isEqualTo("urn:forankring:problem:not-found");
        }
        assertThat(changes(of.municipality())).as("Changes by %s", request).isEqualTo(changes);
    }

    private static Response expect(int status, ServedOperation request, Caller caller) {
        Response answer = request.answerTo(caller);
        assertThat(answer.statusCode()).as("%s: %s", request, answer.asString()).isEqualTo(status);
        return answer;
    }

    /** How many changes of what is the municipality's the database has noted. */
    private long changes(UUID municipality) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from history where municipality_id = '%s'".formatted(municipality))) {
            count.next();
            return count.getLong(1);
        }
    }
}
