package org.forankring.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

/** What a municipality goes by: time zone, language, kind. */
@ProgrammeTest
class CustomsIT {

    private final String code = Scene.officialCode();
    private final Map<String, Object> pohjola = Map.of(
            "name", "Pohjola",
            "officialCode", code,
            "timeZone", "Europe/Helsinki",
            "language", "fi",
            "kind", "wellbeing-services-county");
    private final Map<String, Object> pohjolaBriefly = Map.of("name", "Pohjola", "officialCode", code);

    private final UUID municipality = UUID.randomUUID();
    private final String path = "/municipalities/" + municipality;

    @Test
    void who_says_nothing_goes_by_what_is_usual() {
        Caller.administrator()
                .put(path, pohjolaBriefly)
                .then()
                .statusCode(201)
                .body("timeZone", is("Europe/Copenhagen"))
                .body("language", is("da"))
                .body("kind", is("municipality"))
                .body("kindName", is("Municipality"));
    }

    @Test
    void what_is_said_is_told_to_others_and_repeating_it_changes_nothing() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            Caller.administrator()
                    .put(path, pohjola)
                    .then()
                    .statusCode(201)
                    .body("timeZone", is("Europe/Helsinki"))
                    .body("language", is("fi"))
                    .body("kind", is("wellbeing-services-county"));
            assertThat(Facts.valid(events.await(MunicipalityRegistered.TYPE, municipality))
                            .data(MunicipalityRegistered.class))
                    .isEqualTo(new MunicipalityRegistered(
                            municipality, "Pohjola", code, "Europe/Helsinki", "fi", "wellbeing-services-county"));
        }
        Caller.administrator().put(path, pohjola).then().statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void what_is_left_out_stays_as_it_is() {
        Caller.administrator().put(path, pohjola).then().statusCode(201);
        Caller.administrator()
                .put(path, pohjolaBriefly)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("timeZone", is("Europe/Helsinki"));
        Caller.administrator()
                .put(path, Map.of("name", "Pohjola", "officialCode", code, "language", "sv"), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("language", is("sv"))
                .body("timeZone", is("Europe/Helsinki"))
                .body("kind", is("wellbeing-services-county"));
        Caller.leadOf(municipality)
                .get(path + "/history")
                .then()
                .body("items[0].fields", contains(Map.of("field", "language", "from", "fi", "to", "sv")));
    }

    @Test
    void who_was_registered_before_any_of_it_was_asked_goes_by_what_is_usual() throws Exception {
        try (var connection = TestDatabase.ofService("programme").superuser().getConnection();
                var insert = connection.prepareStatement(
                        "insert into municipality (municipality_id, name, official_code, version) values (?, ?, ?, 0)")) {
            insert.setObject(1, municipality);
            insert.setString(2, "Pohjola");
            insert.setString(3, code);
            insert.executeUpdate();
        }
        Map<String, Object> asRead = new HashMap<>(pohjolaBriefly);
        asRead.put("timeZone", "Europe/Copenhagen");
        asRead.put("kind", "municipality");
        Caller.administrator()
                .get(path)
                .then()
                .statusCode(200)
                .body("timeZone", is("Europe/Copenhagen"))
                .body("language", is("da"));
        Caller.administrator().put(path, asRead).then().statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void the_word_for_the_kind_is_in_the_language_that_is_asked_for() {
        Caller.administrator().put(path, pohjola).then().statusCode(201);
        Caller lead = Caller.leadOf(municipality);
        lead.get(path + "?language=fi").then().body("kindName", is("Hyvinvointialue"));
        lead.get(path + "?language=sv").then().body("kindName", is("Välfärdsområde"));
        lead.get(path + "?language=en").then().body("kindName", is("Wellbeing services county"));
    }

    @Test
    void a_zone_that_is_none_and_a_language_and_a_kind_that_are_not_known_are_refused() {
        for (String none : new String[] {"Europe/Atlantis", "+02:00", ""}) {
            Caller.administrator()
                    .put(path, Map.of("name", "Pohjola", "officialCode", code, "timeZone", none))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/timeZone"))
                    .body("errors.code", contains("unknown-time-zone"))
                    .body("errors.phrase", contains("fault.unknown-time-zone"));
        }
        Caller.administrator()
                .put(path, Map.of("name", "Pohjola", "officialCode", code, "language", "de", "kind", "village"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/language", "/kind"))
                .body("errors.code", contains("invalid-format", "invalid-format"))
                .body("errors.find { it.pointer == '/language' }.detail", containsString("en, da, fi, sv"));
        Caller.administrator().get(path).then().statusCode(404);
    }
}
