package org.forankring.programme;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.access.AccessTable;
import org.forankring.testkit.access.AccessTrial;
import org.forankring.testkit.access.Asker;
import org.forankring.testkit.access.Operation;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each role gets what docs/access.md says, of a municipality that has one of everything. */
@ProgrammeTest
class AccessIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private static final Map<String, ?> JOINT_MEETING = Map.of(
            "kind", "status", "title", "Status", "plannedOn", Journey.today().plusDays(40), "place", "Odense");

    @TestFactory
    Stream<DynamicTest> each_role_is_granted_what_the_document_says() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        UUID unnamed = UUID.randomUUID();
        String name = "Unnamed " + unnamed;
        Caller.leadOf(nordby.municipality())
                .put(
                        "/municipalities/" + nordby.municipality() + "/employees/" + unnamed,
                        Map.of("name", name, "unitId", nordby.id("unitId")))
                .then()
                .statusCode(201);
        Set<String> persons = Set.of(unnamed.toString(), name);
        Set<String> traces =
                Set.of(unnamed.toString(), name, nordby.municipality().toString(), nordby.id("implementationId"));
        return new AccessTrial(nordby.municipality(), unnamed, persons, traces, new Requests(nordby, unnamed))
                .of(AccessTable.of("programme-service"));
    }

    /** Addresses and bodies with the ids of one of everything. */
    private static final class Requests implements AccessTrial.Requests {

        private final OneOfEverything nordby;
        private final UUID employee;
        private final String feedOfAnother;
        private final Map<String, String> bodies;
        private final Map<String, String> ofRound;

        Requests(OneOfEverything nordby, UUID employee) throws IOException {
            this.nordby = nordby;
            this.employee = employee;
            this.feedOfAnother = feedOf(Tokens.of(Roles.CORE_TEAM)
                            .municipality(nordby.municipality())
                            .subject("somebody else"))
                    .orElseThrow();
            this.bodies = ServedOperation.all().stream()
                    .collect(toMap(
                            ServedOperation::toString,
                            operation -> operation
                                    .with(name -> "{" + name + "}", this::id)
                                    .body()));
            String round = Caller.consultant()
                    .get("/implementations/" + nordby.id("implementationId"))
                    .path("roundId");
            String meeting = Caller.consultant()
                    .post("/rounds/" + round + "/meetings", JOINT_MEETING)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("meetingId");
            this.ofRound = Map.of("roundId", round, "meetingId", meeting);
        }

        @Override
        public String own(Operation operation, Asker asker) {
            if (!operation.parameters().contains("feedId")) {
                return others(operation, asker);
            }
            Optional<String> feed = feedOf(asker.token(nordby.municipality(), employee));
            return filled(operation, Map.of("feedId", feed.orElse(feedOfAnother)));
        }

        @Override
        public String others(Operation operation, Asker asker) {
            if (operation.path().contains("/rounds/")) {
                return filled(operation, ofRound);
            }
            // Replayed would be what other tests have sent in vain.
            return operation.id().equals("replayDeadLetters")
                    ? operation.path() + "?limit=0"
                    : filled(operation, Map.of());
        }

        @Override
        public String body(Operation operation) {
            return bodies.getOrDefault(operation.toString().replace("/api/programme/v1", ""), "{}");
        }

        private static Optional<String> feedOf(Tokens token) {
            Caller caller = new Caller(token);
            boolean opened =
                    caller.post("/calendar-feeds", Map.of("name", "Telephone")).statusCode() == 201;
            return opened ? Optional.of(caller.get("/calendar-feeds").path("items[0].feedId")) : Optional.empty();
        }

        private String filled(Operation operation, Map<String, String> known) {
            return PARAMETER
                    .matcher(operation.path())
                    .replaceAll(found -> known.getOrDefault(found.group(1), id(found.group(1))));
        }

        private String id(String name) {
            return switch (name) {
                case "method" -> "cti";
                case "employeeId" -> employee.toString();
                case "feedId" -> feedOfAnother;
                default -> nordby.ids().getOrDefault(name, new UUID(0, 9).toString());
            };
        }
    }
}
