package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

/**
 * S2, "Making entries in the client information system": "Ensure that the use of the intervention can be recorded in
 * the client information system in the agreed-upon manner."
 */
@ProgrammeTest
class MakingEntriesInTheClientInformationSystemIT {

    @Test
    void the_codes_to_be_recorded_are_the_methods() {
        Journey.begun()
                .lead()
                .get("/methods/cti")
                .then()
                .body("codeSystem", not(empty()))
                .body("useCodes.code", not(empty()))
                .body("useCodes.findAll { !it.display }.code", empty());
    }

    /**
     * "Update or prepare instructions on recording entries …, if necessary. If a code necessary for national monitoring
     * has been assigned to the intervention …, the instructions must also include guidance on how to enter the code."
     */
    @Test
    void the_instruction_is_prepared_in_place_and_explains_the_code() {
        Journey journey = Journey.begun();
        Map<String, Object> instruction = new HashMap<>();
        expect(journey, instruction, "/reference", "/coversCode", "/inPlace", "/since");
        instruction.put("reference", "Handbook of the outreach unit, chapter 4");
        instruction.put("coversCode", false);
        instruction.put("inPlace", false);
        expect(journey, instruction, "/coversCode", "/inPlace", "/since");
        instruction.put("coversCode", true);
        expect(journey, instruction, "/inPlace", "/since");
        instruction.put("inPlace", true);
        instruction.put("since", Journey.today().toString());
        expect(journey, instruction);
    }

    @Test
    void the_preparation_is_not_over_while_the_use_cannot_be_recorded() {
        Journey journey = Journey.begun();
        String recording = "requirements.find { it.subject == 'recording-instruction' }.met";
        Map<String, Object> instruction = new HashMap<>(Map.of("reference", "Chapter 4", "coversCode", false));
        expect(journey, instruction, "/coversCode", "/inPlace", "/since");
        journey.adopt("Without the code").then().statusCode(201);
        journey.get("/gate").then().body(recording, is(false));
        instruction.put("coversCode", true);
        instruction.put("inPlace", true);
        instruction.put("since", Journey.today().toString());
        expect(journey, instruction);
        journey.adopt("With the code").then().statusCode(201);
        journey.get("/gate").then().body(recording, is(true));
    }

    private static void expect(Journey journey, Map<String, Object> instruction, String... missing) {
        String path = journey.at("/plan/sections/recording-instruction");
        journey.lead()
                .put(path, instruction, journey.lead().get(path).header("ETag"))
                .then()
                .statusCode(200)
                .body("missing", is(List.of(missing)));
    }
}
