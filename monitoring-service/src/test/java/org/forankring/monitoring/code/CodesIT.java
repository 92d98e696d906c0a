package org.forankring.monitoring.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.monitoring.Published;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.junit.jupiter.api.Test;

@MonitoringTest
class CodesIT {

    private final Database database = new Database();

    @Test
    void the_codes_of_a_published_method_can_be_read_in_their_order() {
        Published method = Published.another().codes("Z", "A", "M");
        method.send();
        awaitVersion(method, 1);

        codesOf(method)
                .body("codeSystem", is("urn:forankring:code-system:" + method.method() + "-use"))
                .body("version", is(1))
                .body("codes.code", contains("Z", "A", "M"))
                .body("codes[0].display", is("Use Z"));
    }

    @Test
    void what_the_codes_stand_for_is_read_in_the_readers_language_or_in_the_methods_own() {
        Published method = Published.another().codes("Z", "A");
        method.send();
        awaitVersion(method, 1);

        codesOf(method, "da")
                .body("codes.code", contains("Z", "A"))
                .body("codes.display", contains("Brug Z", "Brug A"));
        codesOf(method, "fi").body("codes.display", contains("Käyttö Z", "Käyttö A"));
        codesOf(method, "sv").body("codes.display", contains("Use Z", "Use A"));
    }

    @Test
    void codes_that_the_version_before_took_in_are_read_in_the_methods_own_language() {
        Published method = Published.another();
        assertThat(database.count("""
                with version as (
                    insert into code_version (method, version, code_system, published_at)
                    values (?, 1, 'urn:example', now())
                    returning *), taken as (
                    insert into use_code (method, version, position, code, display)
                    select method, version, 1, 'OLD', 'Use OLD' from version
                    returning 1)
                select count(*) from taken""", method.method())).isEqualTo(1);

        codesOf(method, "fi").body("codes.display", contains("Use OLD"));
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_and_a_late_old_one_is_kept_without_doing_so() {
        Published method = Published.another();
        method.version(3).codes("NEW").send();
        awaitVersion(method, 3);
        method.version(2).codes("LATE").send();
        method.version(4).codes("NEWEST").send();
        awaitVersion(method, 4);

        codesOf(method).body("version", is(4)).body("codes.code", contains("NEWEST"));
        await().until(() -> versions(method) == 3);
    }

    @Test
    void the_same_event_twice_has_its_effect_once() {
        Published method = Published.another();
        method.send();
        method.send();
        method.version(2).send();
        awaitVersion(method, 2);

        assertThat(versions(method)).isEqualTo(2);
        assertThat(database.count("select count(*) from inbox where event_id like ?", "%" + method.method() + "%"))
                .isEqualTo(2);
    }

    @Test
    void a_poisonous_event_goes_to_the_dead_letters_and_does_not_stop_what_follows() {
        Published method = Published.another();
        TestEvent poison =
                TestEvent.of(MethodPublished.TYPE).subject(method.subject()).json("{ this is not JSON");
        try (EventRecorder dead = EventRecorder.fromNow("forankring.programme.dlq");
                EventSender sender = new EventSender()) {
            sender.send("forankring.programme", poison);
            method.send();

            awaitVersion(method, 1);
            assertThat(dead.await(MethodPublished.TYPE, method.subject()).id()).isEqualTo(poison.id());
        }
    }

    @Test
    void a_method_that_nobody_has_published_is_not_found() {
        Nordby.asBoard().get(Nordby.API + "/methods/nothing/codes").then().statusCode(404);
    }

    private static ValidatableResponse codesOf(Published method) {
        return codesOf(method, "en");
    }

    private static ValidatableResponse codesOf(Published method, String language) {
        return Nordby.asBoard()
                .header("Accept-Language", language)
                .get(Nordby.API + "/methods/{method}/codes", method.method())
                .then()
                .statusCode(200);
    }

    private void awaitVersion(Published method, int version) {
        await().until(() ->
                database.count("select coalesce(max(version), 0) from code_version where method = ?", method.method())
                        == version);
    }

    private long versions(Published method) {
        return database.count("select count(*) from code_version where method = ?", method.method());
    }
}
