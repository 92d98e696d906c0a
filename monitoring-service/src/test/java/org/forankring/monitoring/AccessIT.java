package org.forankring.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
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

/** Each role gets what docs/access.md says, and another municipality nothing. */
@MonitoringTest
class AccessIT {

    private final Database database = new Database();

    @TestFactory
    Stream<DynamicTest> each_role_is_granted_what_the_document_says() {
        return trial(Nordby.with(2)).of(AccessTable.of("monitoring-service"));
    }

    @TestFactory
    Stream<DynamicTest> nothing_of_a_municipality_is_there_for_another() {
        Nordby nordby = Nordby.with(2);
        Tokens foreigner = Tokens.of(
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
                .municipality(UUID.randomUUID())
                .employee(nordby.anna())
                .sourceSystem("journal");
        return trial(nordby)
                .ofForeigner(
                        foreigner,
                        () -> database.count(
                                        "select count(*) from use_record_history where municipality_id = ?", nordby.id)
                                + database.count(
                                        "select count(*) from submission where municipality_id = ?", nordby.id));
    }

    /** Both have used the method; the records are those of the system that asks. */
    private static AccessTrial trial(Nordby nordby) {
        String submission = nordby.submit(nordby.record("1"), nordby.use("2", nordby.bo(), Days.day(3, 11)))
                .statusCode(200)
                .extract()
                .path("submissionId");
        Set<String> persons = Set.of(nordby.anna().toString(), nordby.bo().toString());
        Set<String> traces = Set.of(
                nordby.id.toString(),
                nordby.unit.toString(),
                nordby.anna().toString(),
                nordby.bo().toString(),
                submission);
        return new AccessTrial(nordby.id, nordby.anna(), persons, traces, new Requests(nordby, submission));
    }

    private record Requests(Nordby nordby, String submission) implements AccessTrial.Requests {

        private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

        @Override
        public String own(Operation operation, Asker asker) {
            return address(operation, nordby.anna());
        }

        @Override
        public String others(Operation operation, Asker asker) {
            return address(operation, nordby.bo());
        }

        @Override
        public String body(Operation operation) {
            try {
                return operation.id().equals("submitUseRecords")
                        ? new ObjectMapper().writeValueAsString(Map.of("records", List.of(nordby.record("3"))))
                        : "{}";
            } catch (JsonProcessingException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }

        private String address(Operation operation, UUID employee) {
            Map<String, Object> known = Map.of(
                    "employeeId", employee,
                    "method", "cti",
                    "submissionId", submission,
                    "sourceSystem", "journal",
                    "sourceId", "1");
            return PARAMETER.matcher(operation.path()).replaceAll(found -> String.valueOf(known.get(found.group(1))))
                    + switch (operation.id()) {
                        case "getPractice" -> "?method=cti";
                        case "getIndicators" -> "?method=cti&month=" + Days.monthsAgo(3) + "&unitId=" + nordby.unit;
                        case "listAuditEntries" -> "?subject=system-journal";
                        case "replayDeadLetters" -> "?limit=0";
                        default -> "";
                    };
        }
    }
}
