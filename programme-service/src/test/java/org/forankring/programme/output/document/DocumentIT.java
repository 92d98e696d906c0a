package org.forankring.programme.output.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.forankring.programme.output.printing.BusyPresses;
import org.forankring.programme.output.printing.Hostile;
import org.forankring.programme.output.printing.Presses;
import org.forankring.programme.plan.element.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProgrammeTest
class DocumentIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Presses presses;

    private Place place;

    @BeforeEach
    void adoptPlan() {
        place = Place.begun();
        write("background", Map.of("why", "Too many lose contact\r\n" + Hostile.TEXT, "successGoals", List.of("None")));
        write("goals", Map.of("goals", List.of(Map.of("goal", "Use", "byWhen", "2027-06-30"))));
        write("recording-instruction", Map.of("inPlace", true));
        String caseload = place.item("caseload");
        place.barrier(caseload, 4);
        Choice.made(place, Choice.resolving(caseload));
        UUID first = Entries.added(place.lead(), place.implementation(), Entries.task("Book", "2027-03-03", "open"));
        Entries.added(place.lead(), place.implementation(), Entries.task("Meet", "2027-03-04", "open", first));
        Entries.added(place.lead(), place.implementation(), Entries.risk(3, 4));
        place.lead()
                .post(plan("/versions"), Map.of("reason", "Agreed at the workshop"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_version_of_the_plan_is_a_pdf_with_all_that_it_says() throws IOException {
        Response answer = place.lead().get(plan("/versions/1/document"));
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private")
                .header("Content-Disposition", containsString("filename=\"implementation-plan-nordby-version-1.pdf\""));
        String text = text(answer);
        assertThat(text)
                .contains(
                        "Implementation plan for Critical Time Intervention",
                        "Nordby · Implementation plan for Critical Time Intervention · Version 1",
                        "Agreed at the workshop",
                        "Why the method is to be implemented",
                        "Too many lose contact",
                        "<script>alert(1)</script>",
                        "30 June 2027",
                        "In place Yes",
                        "This section has not been written.",
                        "Individual · Competence",
                        "Needs strengthening",
                        "Protect time",
                        "Resolves: Caseload per employee",
                        "Preparedness schedule",
                        "Risk analysis");
        assertThat(text.indexOf("Background")).isLessThan(text.indexOf("Duties and responsibilities"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Implementeringsplan for Critical Time Intervention | Opgaver og ansvar | På plads Ja | 30. juni 2027"
                        + " | Dette afsnit er ikke skrevet. | Individuelt · Kompetencer | Afhjælper: Caseload pr."
                        + " | Side 1 af",
                "fi | Käyttöönottosuunnitelma: | Tehtävät ja vastuut | Kunnossa Kyllä | 30.6.2027"
                        + " | Tätä osiota ei ole kirjoitettu. | Yksilö · Osaaminen | Poistaa: Asiakasmäärä"
                        + " | Sivu 1/",
            })
    void the_plan_is_printed_in_the_language_that_is_asked_for(
            String language,
            String title,
            String heading,
            String field,
            String day,
            String unwritten,
            String where,
            String strategy,
            String page)
            throws IOException {
        Response answer = place.lead().get(plan("/versions/1/document?language=" + language));
        answer.then().statusCode(200).header("Content-Language", language);
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
        assertThat(text(answer))
                .contains(title, heading, field, day, unwritten, where, strategy, page, "Too many lose contact")
                .doesNotContain("Duties and responsibilities", "This section");
        Response word = place.lead().get(plan("/versions/1/document?format=docx&language=" + language));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.asByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(heading, unwritten, where, "Too many lose contact");
        }
    }

    @Test
    void the_teams_and_the_partners_stand_in_the_plan() throws IOException {
        String implementation = "/implementations/" + place.implementation();
        assertThat(text(place.lead().get(plan("/versions/1/document"))))
                .contains("Nobody is in the team.", "No partner has been named.");
        place.lead()
                .post(
                        implementation + "/team/members",
                        Map.of(
                                "team",
                                "core",
                                "role",
                                "immediate-supervisor",
                                "name",
                                "Anna Holm",
                                "capabilities",
                                List.of("facilities"),
                                "since",
                                "2026-01-20"))
                .then()
                .statusCode(201);
        place.lead()
                .post(
                        implementation + "/partners",
                        Map.of("kind", "job-centre", "name", "Jobcenter Nordby", "collaboration", "contacted"))
                .then()
                .statusCode(201);
        place.lead()
                .post(plan("/versions"), Map.of("reason", "With the teams"))
                .then()
                .statusCode(201);
        assertThat(text(place.lead().get(plan("/versions/2/document"))))
                .contains("Anna Holm Immediate supervisor Facilities 20 January 2026", "Jobcenter Nordby");
    }

    @Test
    void an_overridden_gate_stands_on_the_first_page() throws IOException {
        place.lead()
                .post(
                        "/implementations/" + place.implementation() + "/gate/passage",
                        Map.of("phase", "preparation", "override", true, "reason", "The minutes follow"))
                .then()
                .statusCode(200);
        assertThat(text(place.lead().get(plan("/versions/1/document"))).replaceAll("\\s+", " "))
                .contains("Gate overridden End of The preparation phase, ")
                .contains(": The minutes follow Missing: ");
    }

    @Test
    void a_word_document_comes_by_accept_or_by_format() throws IOException {
        Response answer = get(place.lead(), plan("/versions/1/document"), DOCX);
        answer.then()
                .statusCode(200)
                .contentType(DOCX)
                .header("Content-Disposition", containsString(".docx\"; filename*=UTF-8''Implementation%20plan"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Too many lose contact", "{ INCLUDETEXT \"file\" }", "Caseload");
            assertThat(document.getHeaderList().getFirst().getText()).contains("Nordby", "Version 1");
        }
        get(place.lead(), plan("/versions/1/document?format=docx"), "text/html,*/*;q=0.8")
                .then()
                .contentType(DOCX);
        get(place.lead(), plan("/versions/1/document"), DOCX + ";q=0.5, application/pdf")
                .then()
                .contentType("application/pdf");
    }

    @Test
    void what_cannot_be_had_is_refused() {
        get(place.lead(), plan("/versions/1/document"), "text/html").then().statusCode(406);
        place.lead()
                .get(plan("/versions/1/document?format=exe"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("format"));
        place.lead().get(plan("/versions/2/document")).then().statusCode(404);
        Caller.leadOf(Scene.municipality())
                .get(plan("/versions/1/document"))
                .then()
                .statusCode(404)
                .body("type", is("urn:forankring:problem:not-found"));
        Caller.in(place.municipality(), Roles.RECORDING_SYSTEM)
                .get(plan("/versions/1/document"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_file_is_named_after_a_municipality_whatever_its_letters() {
        Caller.administrator()
                .put(
                        "/municipalities/" + place.municipality(),
                        Map.of("name", "Sæby\"; x=\r\nÅ/Ø 1", "officialCode", Scene.officialCode()),
                        "\"v1\"")
                .then()
                .statusCode(200);
        place.lead()
                .get(plan("/versions/1/document"))
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        is(
                                "attachment; filename=\"implementation-plan-saeby-x-aa-oe-1-version-1.pdf\";"
                                        + " filename*=UTF-8''"
                                        + "Implementation%20plan%20S%C3%A6by%20%3B%20x%3D%20%C3%85%20%C3%98%201%20version%201.pdf"));
    }

    @Test
    void whoever_asks_while_all_presses_are_busy_is_told_to_come_again_and_the_service_goes_on() {
        try (BusyPresses _ = BusyPresses.all(presses)) {
            place.lead()
                    .get(plan("/versions/1/document"))
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", is("urn:forankring:problem:unavailable"))
                    .body("detail", containsString("Other documents are being printed"));
            get(place.lead(), plan("/versions/1/document"), DOCX).then().statusCode(503);
            place.lead()
                    .get("/implementations/" + place.implementation() + "/anchoring/document")
                    .then()
                    .statusCode(503);
            place.lead().get(plan("/versions/1")).then().statusCode(200);
        }
        place.lead().get(plan("/versions/1/document")).then().statusCode(200);
    }

    private void write(String section, Map<String, ?> content) {
        place.lead().put(plan("/sections/" + section), content, "\"v0\"").then().statusCode(200);
    }

    private String plan(String below) {
        return "/implementations/" + place.implementation() + "/plan" + below;
    }

    private static Response get(Caller caller, String path, String accept) {
        return given().basePath("/api/programme/v1")
                .accept(accept)
                .auth()
                .oauth2(caller.token().signed())
                .get(path);
    }

    private static String text(Response answer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
