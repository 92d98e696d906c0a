package org.forankring.training.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.MethodPublished.TrainingElement;
import org.forankring.contracts.training.v1.TrackOpened;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.TestEvent;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class TrackIT {

    private static final LocalDate COMMITTED = LocalDate.of(2026, 1, 15);

    private final World world = new World();
    private final Caller consultant = Caller.ofTheBoard("board-consultant");

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void a_commitment_opens_the_track_with_every_element_of_the_method() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        try (var events = EventRecorder.fromNow("forankring.training")) {
            world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));

            var opened = events.await(TrackOpened.TYPE, implementation);
            assertThat(opened.data(TrackOpened.class))
                    .isEqualTo(new TrackOpened(implementation, municipality, method, COMMITTED));
            assertThat(opened.attribute("municipalityid")).contains(municipality.toString());
            assertThat(opened.attribute("aggregateversion")).contains("1");
        }
        Caller.of(municipality, "municipal-lead")
                .get("/tracks/{id}", implementation)
                .statusCode(200)
                .body("municipalityId", equalTo(municipality.toString()))
                .body("method", equalTo(method))
                .body("openedOn", equalTo("2026-01-15"))
                .body(
                        "elements.code",
                        contains("joint-leadership-day", "employee-course", "train-the-trainer", "reflection-lab"))
                .body("elements.days", contains(1, 2, 2, 1))
                .body("elements.employeesCompleted", contains(0, 0, 0, 0))
                .body("elements[3].nextDueOn", nullValue());
    }

    @Test
    void the_elements_are_read_by_name_in_the_readers_language_under_one_tag() {
        String method = world.method();
        UUID implementation = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(implementation, world.municipality(), method, COMMITTED));
        String finnish = elementNames("fi", implementation, "Työntekijöiden kaksipäiväinen kurssi");

        assertThat(elementNames("da", implementation, "Todageskursus for medarbejdere"))
                .isEqualTo(finnish);
        assertThat(elementNames("sv", implementation, "Two-day course for employees"))
                .isEqualTo(finnish);
    }

    private String elementNames(String language, UUID implementation, String employeeCourse) {
        return consultant
                .in(language)
                .get("/tracks/{id}", implementation)
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .body("elements.code", hasItem("employee-course"))
                .body(
                        "elements.name",
                        contains("Joint leadership day", employeeCourse, "Train-the-trainer course", "Reflection lab"))
                .extract()
                .header("ETag");
    }

    @Test
    void a_method_that_the_version_before_took_in_is_read_in_its_own_language() throws SQLException {
        String method = "m-" + UUID.randomUUID();
        assertThat(World.count("""
                with taken as (
                    insert into curriculum (method, version, name, elements, rules, published_at)
                    values ('%s', 1, 'Old', '[{"code": "a", "name": "Element A", "days": 1, "audience": "leaders"}]',
                            '[]', now())
                    returning 1)
                select count(*) from taken""".formatted(method))).isEqualTo(1);
        UUID implementation = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(implementation, world.municipality(), method, COMMITTED));

        consultant.in("fi").get("/tracks/{id}", implementation).body("elements.name", contains("Element A"));
    }

    @Test
    void the_same_commitment_twice_opens_one_track() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        TestEvent commitment = World.commitment(implementation, municipality, method, COMMITTED);
        try (var events = EventRecorder.fromNow("forankring.training")) {
            world.tell(World.PROGRAMME, commitment);
            world.sender().send(World.PROGRAMME, commitment);
            // a later event of the same key tells that the repetition has been taken
            world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));

            events.await(TrackOpened.TYPE, implementation);
            assertThat(events.about(implementation)).hasSize(1);
        }
    }

    @Test
    void a_track_waits_for_a_method_that_arrives_later() {
        String method = "m-" + UUID.randomUUID();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));
        consultant.get("/tracks/{id}", implementation).statusCode(200).body("elements", hasSize(0));

        world.publish(method, 1, World.trainingOfCti());

        consultant.get("/tracks/{id}", implementation).statusCode(200).body("elements", hasSize(4));
    }

    @Test
    void a_track_stays_with_its_method_version_until_its_implementation_is_moved() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));

        world.publish(
                method, 2, List.of(new TrainingElement("refresher", "Refresher", null, 1, "employees")), List.of());
        consultant.get("/tracks/{id}", implementation).statusCode(200).body("elements", hasSize(4));

        world.tell(World.PROGRAMME, World.move(implementation, municipality, method, 2, 7));
        consultant.get("/tracks/{id}", implementation).statusCode(200).body("elements.code", contains("refresher"));
    }

    @Test
    void a_move_that_is_heard_before_the_commitment_is_not_lost() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        world.publish(
                method, 2, List.of(new TrainingElement("refresher", "Refresher", null, 1, "employees")), List.of());

        world.tell(World.PROGRAMME, World.move(implementation, municipality, method, 2, 7));
        world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));

        consultant.get("/tracks/{id}", implementation).statusCode(200).body("elements.code", contains("refresher"));
    }

    @Test
    void the_track_counts_who_has_completed_and_says_when_the_lab_falls_due() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));
        UUID early = world.employee(municipality, "Early");
        UUID late = world.employee(municipality, "Late");
        Caller trainer = Caller.ofTheBoard("trainer");
        trainer.complete(method, "employee-course", early, days("2026-03-10", "2026-03-11"));
        trainer.complete(method, "employee-course", late, days("2026-04-20", "2026-04-21"));

        consultant
                .get("/tracks/{id}", implementation)
                .statusCode(200)
                .body("elements[1].employeesCompleted", equalTo(2))
                .body("elements[3].nextDueOn", equalTo("2026-09-11"));

        trainer.complete(method, "reflection-lab", early, days("2026-09-15"));

        consultant
                .get("/tracks/{id}", implementation)
                .statusCode(200)
                .body("elements[3].employeesCompleted", equalTo(1))
                .body("elements[3].nextDueOn", equalTo("2026-10-21"));
    }

    @Test
    void a_municipality_lists_its_own_tracks_and_the_board_all() {
        String method = world.method();
        UUID nordby = world.municipality();
        UUID sydby = world.municipality();
        UUID nordbys = UUID.randomUUID();
        UUID sydbys = UUID.randomUUID();
        world.tell(World.PROGRAMME, World.commitment(nordbys, nordby, method, COMMITTED));
        world.tell(World.PROGRAMME, World.commitment(sydbys, sydby, method, COMMITTED));

        Caller.of(nordby, "supervisor")
                .get("/tracks")
                .statusCode(200)
                .body("items.implementationId", contains(nordbys.toString()))
                .body("next", nullValue());
        consultant
                .get("/tracks?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", not(nullValue()));
        consultant
                .get("/tracks?limit=200")
                .statusCode(200)
                .body("items.implementationId", hasItem(nordbys.toString()))
                .body("items.implementationId", hasItem(sydbys.toString()));
    }

    @Test
    void a_poisonous_event_goes_to_the_dead_letter_topic_and_the_next_one_is_applied() {
        String method = world.method();
        UUID municipality = world.municipality();
        UUID implementation = UUID.randomUUID();
        TestEvent poison = TestEvent.of(ImplementationCommitted.TYPE)
                .subject(implementation)
                .attribute("municipalityid", municipality)
                .json("{\"implementationId\": \"not an id\"}");
        try (var dead = EventRecorder.fromNow(World.PROGRAMME + ".dlq")) {
            world.sender().send(World.PROGRAMME, poison);
            world.tell(World.PROGRAMME, World.commitment(implementation, municipality, method, COMMITTED));

            dead.await(
                    "the poison",
                    event -> event.attribute("id").filter(poison.id()::equals).isPresent());
        }
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> consultant.get("/tracks/{id}", implementation).statusCode(200));
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
