package org.forankring.programme.output.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.anchoring.plan.Anchored;
import org.forankring.programme.anchoring.plan.SustainabilityFindings;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.output.printing.Hostile;
import org.junit.jupiter.api.Test;

/** S1, "The phase of anchoring", as a document. */
@ProgrammeTest
class AnchoringDocumentIT {

    @Test
    void both_statuses_stand_beside_each_other_with_the_sustainability_check_and_the_anchoring_plan()
            throws IOException {
        Anchored anchored = Anchored.inLastPhase();
        Place place = anchored.place();
        place.barrier(place.item("caseload"), 4);
        place.rate(place.item("caseload"), Place.rating("anchoring", "facilitator", 2))
                .then()
                .statusCode(201);
        anchored.lead()
                .put(anchored.at("/sustainability"), SustainabilityFindings.complete(), "\"v0\"")
                .then()
                .statusCode(200);
        anchored.write("Monthly", "\"v0\"");
        anchored.adopt("Agreed with management").then().statusCode(201);
        anchored.write("Once in a while", "\"v2\"");
        Response answer = anchored.lead().get(anchored.at("/document"));
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("anchoring-comparison-nordby.pdf"));
        assertThat(text(answer))
                .contains(
                        "Anchoring of Critical Time Intervention: baseline and anchoring side by side",
                        "Status Taken on",
                        "Barrier, strength 4",
                        "Facilitator, strength 2",
                        "Improved 1 item",
                        "Not rated 19 items",
                        "Infrastructural · Context",
                        "Sustainability check",
                        "The check is complete.",
                        "Competences: in place",
                        "Organisation: partly in place",
                        "Partner collaboration Partly No fixed contact An agreement in spring",
                        "Anchoring plan",
                        "Version 1, adopted on",
                        ": Agreed with management",
                        "The draft has been changed since; this is what is in force.",
                        "Contact falls from phase to phase Monthly meeting",
                        "Responsible for the method The head of the outreach unit",
                        "Sparring and supervision As agreed The trainers Monthly",
                        "Renew the agreement with the job centre The project owner 30 June 2028")
                .doesNotContain("Once in a while");
        answer = anchored.lead().get(anchored.at("/document?language=fi"));
        answer.then()
                .header("Content-Language", "fi")
                .header("Content-Disposition", containsString("juurtumisen-vertailu"));
        assertThat(text(answer))
                .contains(
                        "Juurruttaminen, Critical Time Intervention (CTI)",
                        "Parantunut 1 kohta",
                        "Ei arvioitu 19 kohtaa",
                        "Rakenteet · Toimintaympäristö",
                        "Osaaminen: kunnossa",
                        "Organisaatio: osittain kunnossa",
                        "Yhteistyö kumppanien kanssa Osittain No fixed contact An agreement in spring",
                        "Juurruttamissuunnitelma",
                        "30.6.2028");
        Caller.leadOf(Scene.municipality()).get(anchored.at("/document")).then().statusCode(404);
    }

    @Test
    void everything_that_people_have_written_is_read_in_it() throws IOException {
        Anchored anchored = Anchored.begun();
        Marks marks = new Marks();
        Place place = anchored.place();
        for (String occasion : List.of("baseline", "anchoring")) {
            Map<String, Object> rating = new HashMap<>(Place.rating(occasion, "barrier", 2));
            rating.put("comment", marks.next());
            place.rate(place.item("caseload"), rating).then().statusCode(201);
            if (occasion.equals("baseline")) {
                anchored.passGate("preparation").then().statusCode(200);
                anchored.passGate("change").then().statusCode(200);
            }
        }
        Map<String, Object> findings = new HashMap<>();
        SustainabilityFindings.complete()
                .keySet()
                .forEach(part ->
                        findings.put(part, Map.of("inPlace", "no", "evidence", marks.next(), "measure", marks.next())));
        anchored.lead()
                .put(anchored.at("/sustainability"), findings, "\"v0\"")
                .then()
                .statusCode(200);
        anchored.lead()
                .put(
                        anchored.at("/plan"),
                        Map.of(
                                "keptInFocus", List.of(Map.of("what", marks.next(), "how", marks.next())),
                                "responsible",
                                        Map.of("who", marks.next(), "duties", marks.next(), "deputy", marks.next()),
                                "newEmployees", marks.arrangement(),
                                "sparring", marks.arrangement(),
                                "monitoring", marks.arrangement(),
                                "planRevision", marks.arrangement(),
                                "measures",
                                        List.of(Map.of(
                                                "what", marks.next(), "who", marks.next(), "byWhen", "2028-06-30"))),
                        "\"v0\"")
                .then()
                .statusCode(200);
        marks.given.add("30 June 2028");
        assertThat(text(anchored.lead().get(anchored.at("/document")))).contains(marks.given);
    }

    /** Texts of which none contains another. */
    private static final class Marks {

        private final List<String> given = new ArrayList<>();

        private String next() {
            given.add("x" + given.size() + "x");
            return given.getLast();
        }

        private Map<String, Object> arrangement() {
            return Map.of("how", next(), "who", next(), "when", next());
        }
    }

    @Test
    void what_is_still_to_be_said_is_said_to_be_missing_and_texts_stay_texts() throws IOException {
        Anchored anchored = Anchored.begun();
        anchored.lead()
                .put(
                        anchored.at("/sustainability"),
                        Map.of("sparring", Map.of("inPlace", "no", "evidence", Hostile.TEXT)),
                        "\"v0\"")
                .then()
                .statusCode(200);
        assertThat(text(anchored.lead().get(anchored.at("/document"))))
                .contains(
                        "Not taken: no item was rated at the baseline",
                        "The check is not complete",
                        "Competences: not looked at in full",
                        "Resources and time Not looked at",
                        "<script>alert(1)</script>",
                        "A draft, not adopted yet.",
                        "New employees Nothing has been said.");
    }

    private static String text(Response answer) throws IOException {
        answer.then().statusCode(200);
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
