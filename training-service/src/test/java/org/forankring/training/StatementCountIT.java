package org.forankring.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page costs as many statements however many items it has. */
@TrainingTest
class StatementCountIT {

    private static final List<LocalDate> DAY = List.of(World.today());

    @Inject
    SessionFactory database;

    private final World world = new World();
    private final Caller consultant = Caller.ofTheBoard("board-consultant");
    private String method = "";
    private UUID nordby = new UUID(0, 0);

    @BeforeEach
    void publishMethod() {
        method = world.method();
        nordby = world.municipality();
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void a_page_of_sessions_is_one_statement() {
        for (int i = 0; i < 5; i++) {
            consultant.planSession(method, "reflection-lab", null, 5, DAY);
        }

        assertThat(statementsOf("/sessions?method=" + method)).isEqualTo(1);
    }

    @Test
    void a_page_of_participants_costs_the_same_for_one_as_for_five() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 6, DAY);
        List<UUID> employees = world.employees(nordby, 6);
        consultant.attend(consultant.enrol(session, employees.getFirst()), DAY.getFirst(), true);
        long forOne = statementsOf("/sessions/" + session + "/enrolments");
        employees.stream()
                .skip(1)
                .forEach(employee -> consultant.attend(consultant.enrol(session, employee), DAY.getFirst(), true));

        assertThat(statementsOf("/sessions/" + session + "/enrolments")).isEqualTo(forOne);
    }

    @Test
    void a_page_of_tracks_costs_the_same_for_one_as_for_five() {
        Caller lead = Caller.of(nordby, "municipal-lead");
        world.tell(World.PROGRAMME, World.commitment(UUID.randomUUID(), nordby, method, DAY.getFirst()));
        String path = "/tracks";
        long forOne = statementsOf(lead, path);
        for (int i = 0; i < 4; i++) {
            world.tell(World.PROGRAMME, World.commitment(UUID.randomUUID(), nordby, method, DAY.getFirst()));
        }

        assertThat(statementsOf(lead, path)).isEqualTo(forOne);
    }

    private long statementsOf(String path) {
        return statementsOf(consultant, path);
    }

    private long statementsOf(Caller caller, String path) {
        database.getStatistics().clear();
        caller.get(path).statusCode(200);
        return database.getStatistics().getPrepareStatementCount();
    }
}
