package org.forankring.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers of names in the alphabet of who reads them. */
@ProgrammeTest
class RegisterOrderIT {

    private static final List<String> NAMES =
            List.of("\u00D8rsted", "Aalborg", "Odense", "\u00C6r\u00F8", "albertslund", "\u00C5rhus", "Odense");

    @ParameterizedTest
    @CsvSource({
        "da, 'albertslund, Odense, Odense, \u00C6r\u00F8, \u00D8rsted, Aalborg, \u00C5rhus'",
        "en, 'Aalborg, \u00C6r\u00F8, albertslund, \u00C5rhus, Odense, Odense, \u00D8rsted'"
    })
    void names_come_in_the_alphabet_of_the_language_from_page_to_page(String language, String order) {
        UUID municipality = Scene.municipality();
        String units = "/municipalities/" + municipality + "/units";
        for (String name : NAMES) {
            Caller.leadOf(municipality)
                    .put(units + "/" + UUID.randomUUID(), Map.of("name", name))
                    .then()
                    .statusCode(201);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = Caller.leadOf(municipality)
                    .get(units + "?sort=name&limit=2&language=" + language
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.then().statusCode(200);
            read.addAll(page.path("items.name"));
            cursor = page.path("next");
        }
        assertThat(read).containsExactly(order.split(", "));
    }

    @Test
    void employees_and_municipalities_come_so_too() {
        UUID municipality = Scene.municipality();
        Caller lead = Caller.leadOf(municipality);
        lead.get("/municipalities/" + municipality + "/employees?sort=name&language=sv")
                .then()
                .statusCode(200);
        lead.get("/municipalities?sort=name&language=fi")
                .then()
                .statusCode(200)
                .body("items.municipalityId", contains(municipality.toString()));
        lead.get("/municipalities?sort=age").then().statusCode(400);
    }
}
