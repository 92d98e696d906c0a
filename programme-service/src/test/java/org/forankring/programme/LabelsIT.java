package org.forankring.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.util.UUID;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class LabelsIT {

    @Test
    void what_a_code_is_called_is_told_in_the_reader_s_language() {
        Caller lead = Caller.leadOf(UUID.randomUUID());
        lead.get("/labels?language=da")
                .then()
                .statusCode(200)
                .header("Content-Language", is("da"))
                .body("MeetingKind.status", is("Statusmøde"))
                .body("TeamRole.'immediate-supervisor'", is("nærmeste leder"))
                .body("ChangeOperation.created", is("oprettet"));
        lead.get("/labels?language=fi").then().body("PartnerKind.'job-centre'", is("työllisyyspalvelut"));
    }

    @Test
    void it_takes_a_token() {
        given().get("/api/programme/v1/labels").then().statusCode(401);
    }
}
