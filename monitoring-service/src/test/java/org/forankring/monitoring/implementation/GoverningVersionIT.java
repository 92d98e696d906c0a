package org.forankring.monitoring.implementation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.monitoring.Published;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.junit.jupiter.api.Test;

/** A municipality's uses and indicators go by the version of the method that its implementation runs on. */
@MonitoringTest
class GoverningVersionIT {

    private static final LocalDate COMMITTED = LocalDate.of(2026, 1, 15);

    private final Database database = new Database();
    private final Nordby nordby = Nordby.with(1);
    private final Published first = Published.another().codes("A").indicators(Published.REACH);
    private final Published second = first.version(2).codes("B").indicators(Published.ADOPTION);
    private final UUID implementation = UUID.randomUUID();

    @Test
    void a_municipality_stays_with_its_version_until_its_implementation_is_moved() {
        tell(first.event(), second.event(), nordby.committed(implementation, first, COMMITTED));

        codes().body("version", is(1)).body("codes.code", contains("A"));
        record("A").statusCode(200);
        record("B").statusCode(422).body("errors.code", contains("unknown-code"));
        indicators("reach-clients");

        tell(nordby.moved(implementation, second, 7));
        codes().body("version", is(2)).body("codes.code", contains("B"));
        record("B").statusCode(200);
        record("A").statusCode(422);
        indicators("adoption-trained-users");
    }

    @Test
    void who_has_no_implementation_goes_by_the_newest_version() {
        tell(first.event(), second.event());
        codes().body("version", is(2));
        record("B").statusCode(200);
        Nordby.asBoard()
                .get(Nordby.API + "/methods/{method}/codes", first.method())
                .then()
                .body("version", is(2));
    }

    @Test
    void a_version_that_arrives_late_governs_where_an_implementation_runs_on_it() {
        tell(second.event());
        record("B").statusCode(200);
        tell(nordby.committed(implementation, first, COMMITTED));
        codesAnswer().statusCode(404);
        record("B").statusCode(422);

        tell(first.event());
        codes().body("codes.code", contains("A"));
        indicators("reach-clients");
    }

    @Test
    void facts_of_an_implementation_may_come_in_any_order_and_the_one_committed_last_counts() {
        UUID earlier = UUID.randomUUID();
        tell(first.event(), second.event(), nordby.moved(implementation, second, 7));
        tell(nordby.committed(implementation, first, COMMITTED));
        codes().body("version", is(2));

        tell(nordby.committed(earlier, first, COMMITTED.minusYears(2)));
        codes().body("version", is(2));
    }

    private ValidatableResponse codesAnswer() {
        return nordby.asSystem()
                .get(Nordby.API + "/methods/{method}/codes", first.method())
                .then();
    }

    private ValidatableResponse codes() {
        return codesAnswer().statusCode(200);
    }

    private ValidatableResponse record(String code) {
        return nordby.submit(nordby.record(code, Map.of("method", first.method(), "code", code)));
    }

    private void indicators(String code) {
        await().untilAsserted(() -> nordby.indicators(first.method(), nordby.unit, Days.monthsAgo(3))
                .statusCode(200)
                .body("pending", is(false))
                .body("values.code", contains(code)));
    }

    /** Tells them one after the other and waits until each has been heard. */
    private void tell(TestEvent... events) {
        try (EventSender sender = new EventSender()) {
            for (TestEvent event : events) {
                sender.send("forankring.programme", event);
                await().until(() ->
                        database.count("select count(*) from inbox where event_id = ?", "testkit#" + event.id()) == 1);
            }
        }
    }
}
