package org.forankring.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class OrganisationIT {

    private static final Map<String, Object> NORDBY = Map.of("name", "Nordby", "officialCode", "901");
    private static final Map<String, Object> NORDBY_RENAMED = Map.of("name", "Nordby og Omegn", "officialCode", "901");

    @Test
    void a_municipality_is_registered_under_the_id_that_the_caller_brings() throws Exception {
        UUID municipality = UUID.randomUUID();
        String path = "/municipalities/" + municipality;
        try (EventRecorder events = Facts.fromNow()) {
            Caller.administrator()
                    .put(path, NORDBY)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v1\"")
                    .header("Location", endsWith("/api/programme/v1" + path))
                    .body("municipalityId", is(municipality.toString()))
                    .body("officialCode", is("901"));
            RecordedEvent event = Facts.valid(events.await(MunicipalityRegistered.TYPE, municipality));
            assertThat(event.data(MunicipalityRegistered.class))
                    .isEqualTo(new MunicipalityRegistered(
                            municipality, "Nordby", "901", "Europe/Copenhagen", "da", "municipality"));
            assertThat(event.attribute("aggregateversion")).contains("1");
            assertThat(event.attribute("municipalityid")).contains(municipality.toString());
        }
        Caller.leadOf(municipality).get(path).then().statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void a_municipality_its_units_and_its_employees_have_a_history_each() {
        UUID municipality = Scene.municipality();
        UUID unit = Scene.unitOf(municipality);
        UUID employee = UUID.randomUUID();
        String path = "/municipalities/" + municipality;
        Caller lead = Caller.leadOf(municipality);
        Caller.administrator().put(path, NORDBY_RENAMED, "\"v1\"").then().statusCode(200);
        lead.put(path + "/units/" + unit, Map.of("name", "Outreach team"), "\"v1\"")
                .then()
                .statusCode(200);
        lead.put(path + "/employees/" + employee, Map.of("name", "Anna Holm", "unitId", unit))
                .then()
                .statusCode(201);
        Caller foreign = Caller.leadOf(Scene.municipality());
        for (String below : List.of("", "/units/" + unit, "/employees/" + employee)) {
            foreign.get(path + below + "/history").then().statusCode(404);
        }
        lead.get(path + "/history")
                .then()
                .body("items.by", contains("administrator", "administrator"))
                .body("items[0].fields", contains(Map.of("field", "name", "from", "Nordby", "to", "Nordby og Omegn")))
                .body("items[1].fields.field", contains("kind", "language", "name", "officialCode", "timeZone"));
        Caller.consultant()
                .get(path + "/units/" + unit + "/history")
                .then()
                .body("items.operation", contains("changed", "created"))
                .body("items.version", contains(2, 1));
        lead.get(path + "/employees/" + employee + "/history")
                .then()
                .body("items.subject", contains("employee"))
                .body("items[0].key", is(employee.toString()))
                .body("items[0].fields.field", contains("name", "unitId"));
    }

    @Test
    void repeating_what_is_known_changes_and_announces_nothing() {
        UUID municipality = UUID.randomUUID();
        String path = "/municipalities/" + municipality;
        try (EventRecorder events = Facts.fromNow()) {
            Caller.administrator().put(path, NORDBY).then().statusCode(201);
            Caller.administrator().put(path, NORDBY).then().statusCode(200).header("ETag", "\"v1\"");
            Caller.administrator()
                    .put(path, NORDBY_RENAMED, "\"v1\"")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v2\"");
            events.await("second registration", event -> isVersion(event, municipality, "2"));
            assertThat(events.about(municipality)).hasSize(2);
        }
    }

    @Test
    void a_change_has_to_name_the_version_it_changes() {
        UUID municipality = Scene.municipality();
        String path = "/municipalities/" + municipality;
        Caller.administrator()
                .put(path, NORDBY_RENAMED)
                .then()
                .statusCode(428)
                .body("type", is("urn:forankring:problem:precondition-required"));
        Caller.administrator()
                .put(path, NORDBY_RENAMED, "\"v7\"")
                .then()
                .statusCode(412)
                .body("type", is("urn:forankring:problem:stale"));
        Caller.administrator().get(path).then().body("name", is("Nordby"));
    }

    @Test
    void of_changes_at_the_same_time_one_wins_and_the_others_are_stale() throws Exception {
        UUID municipality = Scene.municipality();
        List<Integer> statuses = AtOnce.times(
                6,
                () -> Caller.administrator()
                        .put(
                                "/municipalities/" + municipality,
                                Map.of("name", "Nordby " + UUID.randomUUID(), "officialCode", "901"),
                                "\"v1\""));
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void a_unit_registered_several_times_at_once_is_registered_once() throws Exception {
        UUID municipality = Scene.municipality();
        UUID unit = UUID.randomUUID();
        try (EventRecorder events = Facts.fromNow()) {
            List<Integer> statuses = AtOnce.times(
                    6,
                    () -> Caller.in(municipality, Roles.INTEGRATION_CLIENT)
                            .put("/municipalities/" + municipality + "/units/" + unit, Map.of("name", "Outreach")));
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
            RecordedEvent event = Facts.valid(events.await(UnitRegistered.TYPE, unit));
            assertThat(event.data(UnitRegistered.class)).isEqualTo(new UnitRegistered(unit, municipality, "Outreach"));
            assertThat(events.about(unit)).hasSize(1);
        }
    }

    @Test
    void an_employee_works_in_a_unit_of_the_municipality_and_can_move_to_another() throws Exception {
        UUID municipality = Scene.municipality();
        UUID first = Scene.unitOf(municipality);
        UUID second = Scene.unitOf(municipality);
        UUID employee = UUID.randomUUID();
        String path = "/municipalities/" + municipality + "/employees/" + employee;
        Caller lead = Caller.leadOf(municipality);
        try (EventRecorder events = Facts.fromNow()) {
            lead.put(path, Map.of("name", "Anna Holm", "unitId", first)).then().statusCode(201);
            lead.put(path, Map.of("name", "Anna Holm", "unitId", second), "\"v1\"")
                    .then()
                    .statusCode(200)
                    .body("unitId", is(second.toString()));
            RecordedEvent moved = events.await("move", event -> isVersion(event, employee, "2"));
            assertThat(Facts.valid(moved).data(EmployeeRegistered.class))
                    .isEqualTo(new EmployeeRegistered(employee, municipality, second, "Anna Holm"));
        }
        lead.get(path).then().statusCode(200).header("ETag", "\"v2\"").body("name", is("Anna Holm"));
    }

    @Test
    void the_board_may_register_an_employee_and_then_the_person_is_the_municipalitys() {
        UUID municipality = Scene.municipality();
        UUID unit = Scene.unitOf(municipality);
        String path = "/municipalities/" + municipality + "/employees";
        String anna = path + "/" + UUID.randomUUID();
        Caller.administrator()
                .put(anna, Map.of("name", "Anna Holm", "unitId", unit))
                .then()
                .statusCode(201);
        Caller.leadOf(municipality)
                .put(anna, Map.of("name", "Anna Lund", "unitId", unit), "\"v1\"")
                .then()
                .statusCode(200);
        Map<String, ?> guess = Map.of("name", "Anna", "unitId", unit);
        for (Response answer : List.of(
                Caller.administrator().get(anna),
                Caller.administrator().get(anna + "/history"),
                Caller.consultant().get(path),
                Caller.administrator().put(anna, guess),
                Caller.administrator().put(anna, guess, "\"v1\""))) {
            answer.then().statusCode(404).body("type", is("urn:forankring:problem:not-found"));
        }
    }

    @Test
    void an_employee_of_an_unknown_unit_is_refused() {
        UUID municipality = Scene.municipality();
        UUID foreignUnit = Scene.unitOf(Scene.municipality());
        for (UUID unit : List.of(UUID.randomUUID(), foreignUnit)) {
            Caller.administrator()
                    .put(
                            "/municipalities/" + municipality + "/employees/" + UUID.randomUUID(),
                            Map.of("name", "Anna Holm", "unitId", unit))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/unitId"))
                    .body("errors.code", contains("unknown-unit"));
        }
    }

    @Test
    void nothing_is_registered_in_an_unknown_municipality() {
        UUID unknown = UUID.randomUUID();
        Caller.administrator()
                .put("/municipalities/" + unknown + "/units/" + UUID.randomUUID(), Map.of("name", "Lost"))
                .then()
                .statusCode(404);
        Caller.administrator()
                .get("/municipalities/" + unknown + "/units")
                .then()
                .statusCode(404);
    }

    @Test
    void employees_are_listed_by_unit_and_page_by_page() {
        UUID municipality = Scene.municipality();
        UUID first = Scene.unitOf(municipality);
        UUID second = Scene.unitOf(municipality);
        Caller lead = Caller.leadOf(municipality);
        String path = "/municipalities/" + municipality + "/employees";
        for (UUID unit : List.of(first, first, first, second)) {
            lead.put(path + "/" + UUID.randomUUID(), Map.of("name", "Somebody", "unitId", unit))
                    .then()
                    .statusCode(201);
        }
        lead.get(path).then().body("items", hasSize(4)).body("next", nullValue());
        Response page = lead.get(path + "?unitId=" + first + "&limit=2");
        Response last = lead.get(path + "?unitId=" + first + "&limit=2&cursor={next}", page.<String>path("next"));
        List<String> listed = Stream.of(page, last)
                .flatMap(answer -> answer.<List<String>>path("items.employeeId").stream())
                .toList();
        assertThat(listed).hasSize(3).doesNotHaveDuplicates();
        last.then().body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void units_are_listed_in_the_order_of_their_ids() {
        UUID municipality = Scene.municipality();
        Stream.generate(() -> Scene.unitOf(municipality)).limit(3).toList();
        List<String> listed = Caller.leadOf(municipality)
                .get("/municipalities/" + municipality + "/units")
                .path("items.unitId");
        assertThat(listed).hasSize(3).isSorted();
        assertThat(Collections.max(listed)).isEqualTo(listed.getLast());
    }

    private static boolean isVersion(RecordedEvent event, UUID subject, String version) {
        return event.attribute("subject").filter(subject.toString()::equals).isPresent()
                && event.attribute("aggregateversion").filter(version::equals).isPresent();
    }
}
