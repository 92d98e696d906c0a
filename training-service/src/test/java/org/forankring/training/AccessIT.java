package org.forankring.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forankring.testkit.access.AccessTable;
import org.forankring.testkit.access.AccessTrial;
import org.forankring.testkit.access.Asker;
import org.forankring.testkit.access.Operation;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each role gets what docs/access.md says, and another municipality nothing. Anna attends a session that the board holds,
 * Bo one of Nordby's own trainer.
 */
@TrainingTest
class AccessIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final LocalDate DAY = World.today();

    @TestFactory
    Stream<DynamicTest> each_role_is_granted_what_the_document_says() {
        return new Nordby().trial().of(AccessTable.of("training-service"));
    }

    @TestFactory
    Stream<DynamicTest> nothing_of_a_municipality_is_there_for_another() {
        Nordby nordby = new Nordby();
        UUID elsewhere;
        try (World world = new World()) {
            elsewhere = world.municipality();
        }
        Tokens foreigner = Tokens.of(
                        "board-consultant",
                        "board-administrator",
                        "municipal-lead",
                        "core-team",
                        "supervisor",
                        "employee",
                        "trainer",
                        "auditor",
                        "recording-system",
                        "integration-client")
                .subject("everything")
                .municipality(elsewhere)
                .employee(nordby.anna);
        return nordby.trial()
                .ofForeigner(
                        foreigner,
                        () -> World.count("select (select count(*) from history where municipality_id = '" + nordby.id
                                + "') + (select count(*) from session where municipality_id = '" + nordby.id + "')"));
    }

    private static final class Nordby implements AccessTrial.Requests {

        private final UUID id;
        private final UUID anna;
        private final UUID bo;
        private final UUID carl;
        private final String method;
        private final UUID implementation = UUID.randomUUID();
        private final UUID boards;
        private final UUID local;
        private final UUID placeOfAnna;
        private final UUID placeOfBo;

        Nordby() {
            try (World world = new World()) {
                id = world.municipality();
                method = world.method();
                anna = world.employee(id, "Anna " + id);
                bo = world.employee(id, "Bo " + id);
                carl = world.employee(id, "Carl " + id);
                world.practised(anna, id, method, List.of("2026-03"));
                world.tell(World.PROGRAMME, World.commitment(implementation, id, method, DAY));
            }
            Caller boardsTrainer = Caller.ofTheBoard("trainer");
            Caller ownTrainer = Caller.of(id, "trainer");
            boards = boardsTrainer.planSession(method, "reflection-lab", id, 5, List.of(DAY));
            local = ownTrainer.planSession(method, "reflection-lab", id, 5, List.of(DAY));
            placeOfAnna = boardsTrainer.enrol(boards, anna);
            placeOfBo = ownTrainer.enrol(local, bo);
        }

        AccessTrial trial() {
            Set<String> persons =
                    Set.of(anna.toString(), bo.toString(), carl.toString(), "Anna " + id, "Bo " + id, "Carl " + id);
            Set<String> traces = new HashSet<>(persons);
            Stream.of(id, implementation, boards, local, placeOfAnna, placeOfBo)
                    .map(UUID::toString)
                    .forEach(traces::add);
            return new AccessTrial(id, anna, persons, traces, this);
        }

        @Override
        public String own(Operation operation, Asker asker) {
            return address(operation, anna, boards, placeOfAnna);
        }

        @Override
        public String others(Operation operation, Asker asker) {
            return address(operation, bo, local, placeOfBo);
        }

        @Override
        public String body(Operation operation) {
            return switch (operation.id()) {
                case "bookSeat" -> "{\"employeeId\": \"" + carl + "\"}";
                case "recordAttendance" -> "{\"present\": true}";
                case "planSession" -> """
                        {"method": "%s", "element": "reflection-lab", "municipalityId": "%s", "place": "Nordby",
                         "capacity": 5, "days": ["%s"]}""".formatted(method, id, DAY);
                default -> "{}";
            };
        }

        private String address(Operation operation, UUID employee, UUID session, UUID place) {
            Map<String, Object> known = Map.of(
                    "employeeId", employee,
                    "sessionId", session,
                    "enrolmentId", place,
                    "implementationId", implementation,
                    "day", DAY);
            return PARAMETER.matcher(operation.path()).replaceAll(found -> String.valueOf(known.get(found.group(1))))
                    + switch (operation.id()) {
                        case "decideEligibility" -> "?element=reflection-lab&method=" + method;
                        case "listAuditEntries" -> "?subject=trainer@" + id;
                        case "replayDeadLetters" -> "?limit=0";
                        default -> "";
                    };
        }
    }
}
