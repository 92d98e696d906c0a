package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.Map;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

/** What a method names in several languages is said in the reader's, wherever it is told of an implementation. */
@ProgrammeTest
class NamesInTheReadersLanguageIT {

    private static final String ECONOMY = ".find { it.itemCode == 'economy' }.name";

    @Test
    void items_of_the_framework_are_called_as_the_method_calls_them_in_the_language() {
        Journey journey = Journey.begun();
        journey.considerFramework();
        String economy = journey.item("economy");
        String meeting = journey.lead()
                .post(
                        journey.at("/meetings"),
                        Map.of("kind", "status", "plannedOn", Journey.today().toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        read(journey, "/determinants?limit=200&").then().body("items" + ECONOMY, is("Økonomi"));
        read(journey, "/determinants/" + economy + "?").then().body("name", is("Økonomi"));
        read(journey, "/determinants/" + economy + "/chain?").then().body("name", is("Økonomi"));
        read(journey, "/determinants/readiness?")
                .then()
                .body("levels.needsStrengthening.flatten()" + ECONOMY, is("Økonomi"));
        read(journey, "/determinants/comparison?").then().body("items" + ECONOMY, is("Økonomi"));
        read(journey, "/strategies/unaddressed?").then().body("barriers" + ECONOMY, is("Økonomi"));
        read(journey, "/strategies/suggestions?").then().body("barriers.barrier" + ECONOMY, is("Økonomi"));
        read(journey, "/anchoring?").then().body("status.elements" + ECONOMY, is("Økonomi"));
        read(journey, "/meetings/" + meeting + "/agenda?")
                .then()
                .body("items.what", hasItem("Barriere uden strategi: Økonomi"));
        read(journey, "/gate?")
                .then()
                .body("requirements.lacking.flatten()", hasItem("Stor barriere uden strategi: Økonomi"));
    }

    @Test
    void phases_and_methods_are_called_as_the_method_calls_them_in_the_language() {
        Journey journey = Journey.begun();
        read(journey, "?").then().body("phases[0].name", is("Forberedelsesfasen"));
        Caller.consultant()
                .get("/implementations?language=fi&limit=200")
                .then()
                .body("items.findAll { it.method == 'cti' }.phases[0].name.flatten()", hasItem("Valmisteluvaihe"));
        Caller.consultant()
                .get("/methods?language=sv&limit=200")
                .then()
                .body("items.find { it.method == 'cti' }.name", is("Critical Time Intervention (CTI)"));
    }

    private static Response read(Journey journey, String below) {
        return journey.get(below + "language=da");
    }
}
