package org.forankring.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same is told to each in the own language, whoever made it happen. */
@MonitoringTest
class LanguageIT {

    private final Nordby nordby = Nordby.with(1);

    @Test
    void a_vendor_reads_what_is_wrong_in_danish_and_the_lead_reads_the_receipt_in_finnish() {
        String submission = nordby.asSystem()
                .header("Accept-Language", "da")
                .body(Map.of(
                        "mode",
                        "per-item",
                        "records",
                        List.of(
                                nordby.record("good"),
                                nordby.record("bad", Map.of("code", "XYZ", "performedOn", "1999-12-31")),
                                nordby.record("worse", Map.of("clientReference", "Mrs Smith")))))
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(200)
                .header("Content-Language", "da")
                .body(
                        "faults.detail",
                        contains(
                                "ligger før den 1. januar 2000, som er den tidligste dag, der opbevares",
                                "er ikke en gældende kode for metoden",
                                "skal bestå af 1 til 64 tegn: bogstaver, cifre eller . _ ~ -"))
                .extract()
                .path("submissionId");

        nordby.asLead()
                .header("Accept-Language", "fi")
                .get(Nordby.API + "/submissions/{id}", submission)
                .then()
                .statusCode(200)
                .header("Content-Language", "fi")
                .body(
                        "faults.detail",
                        contains(
                                "on ennen päivää 1.1.2000, joka on varhaisin säilytettävä päivä",
                                "ei ole menetelmän voimassa oleva koodi",
                                "on oltava 1–64 kirjainta, numeroa tai merkkiä . _ ~ -"))
                .body("faults.code", contains("out-of-range", "unknown-code", "pattern"))
                .body("faults[0].phrase", is("fault.out-of-range.too-early"))
                .body("faults[0].parameters.earliest", is("2000-01-01"));
        nordby.asLead()
                .get(Nordby.API + "/submissions/{id}", submission)
                .then()
                .body("faults[0].detail", is("is before 1 January 2000, the earliest day kept"));
    }

    @Test
    void a_submission_that_is_refused_as_a_whole_says_so_in_swedish() {
        nordby.asSystem()
                .header("Accept-Language", "sv-FI")
                .body(Map.of("records", List.of()))
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(422)
                .body("title", is("Det finns fel i det inmatade"))
                .body("errors.detail", contains("ska innehålla 1 till 1000 registreringar"));
    }

    @Test
    void an_indicator_says_in_the_readers_language_what_it_is_and_why_it_has_no_value() {
        indicators("da")
                .body("values.name", contains("Nåede borgere", "Trained employees who use the method"))
                .body("values.unit", contains("borgere", "percent"));
        indicators("fi")
                .body("values.code", contains("reach-clients", "adoption-trained-users"))
                .body("values.name", contains("Tavoitetut asiakkaat", "Trained employees who use the method"))
                .body("values.unit", contains("asiakasta", "percent"))
                .body("values.value", everyItem(nullValue()))
                .body("values.noValueBecause", everyItem(is("no-records")))
                .body(
                        "values.noValueReason",
                        everyItem(is("Mitään ei ole kirjattu, mikä ei tarkoita, ettei mitään olisi tehty.")));
    }

    private ValidatableResponse indicators(String language) {
        return nordby.asLead()
                .header("Accept-Language", language)
                .queryParams(Map.of(
                        "method",
                        "cti",
                        "unitId",
                        nordby.unit,
                        "month",
                        Days.monthsAgo(3).toString()))
                .get(Nordby.API + "/indicators")
                .then()
                .statusCode(200);
    }
}
