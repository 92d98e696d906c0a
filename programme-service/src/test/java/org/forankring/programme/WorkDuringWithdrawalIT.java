package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever is at work while an implementation is withdrawn waits for that and is refused: nothing is written later. */
@ProgrammeTest
class WorkDuringWithdrawalIT {

    private static final String WITHDRAWN = "implementation-withdrawn";
    private static final ExecutorService COLLEAGUE = Executors.newSingleThreadExecutor();

    @AfterAll
    static void leave() {
        COLLEAGUE.close();
    }

    @TestFactory
    Stream<DynamicTest> work_that_meets_a_withdrawal_waits_for_it_and_is_refused() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        return ServedOperation.all().stream()
                .filter(operation -> !operation.reads())
                .filter(operation -> operation.path().startsWith("/implementations/{implementationId}/"))
                .filter(operation -> operation.answers().getOrDefault("409", "").contains(WITHDRAWN))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ServedOperation request = operation.with(nordby::id, nordby::id);
                    Response answer = duringWithdrawal(
                            nordby.id("implementationId"),
                            () -> request.answerTo(operation.insider(nordby.municipality())));
                    assertThat(answer.statusCode()).as("%s", request).isEqualTo(409);
                    assertThat(answer.<String>path("type")).endsWith(WITHDRAWN);
                }));
    }

    /** What a request is answered that is made after the withdrawal has been written and before it is committed. */
    private static Response duringWithdrawal(String implementation, Request request) throws Exception {
        try (Connection withdrawal =
                        TestDatabase.ofService("programme").superuser().getConnection();
                Statement statement = withdrawal.createStatement()) {
            withdrawal.setAutoCommit(false);
            statement.execute("update implementation set state = 'WITHDRAWN', halted_on = current_date"
                    + " where implementation_id = '" + implementation + "'");
            Future<Response> answer = COLLEAGUE.submit(request::answer);
            await().pollInterval(Duration.ofMillis(10)).until(() -> answer.isDone() || isAwaited(statement));
            assertThat(answer.isDone()).as("answered before the withdrawal").isFalse();
            withdrawal.commit();
            Response answered = answer.get();
            statement.execute("update implementation set state = 'UNDER_WAY', halted_on = null"
                    + " where implementation_id = '" + implementation + "'");
            withdrawal.commit();
            return answered;
        }
    }

    private static boolean isAwaited(Statement withdrawal) throws SQLException {
        try (ResultSet waiting = withdrawal.executeQuery(
                "select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }

    /** A request that is answered in its own time. */
    private interface Request {

        Response answer();
    }
}
