package org.forankring.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.programme.v1.MethodPublished.TrainingElement;
import org.forankring.testkit.identity.Tokens;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class BookingIT {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final List<LocalDate> ONE_DAY = List.of(DAY);
    private static final List<LocalDate> TWO_DAYS = List.of(DAY, DAY.plusDays(1));

    private final World world = new World();
    private final Caller consultant = Caller.ofTheBoard("board-consultant");
    private String method = "";
    private UUID nordby = new UUID(0, 0);
    private UUID sydby = new UUID(0, 0);
    private Caller nordbysLead = consultant;
    private Caller sydbysLead = consultant;

    @BeforeEach
    void meetMunicipalities() {
        method = world.method();
        nordby = world.municipality();
        sydby = world.municipality();
        nordbysLead = Caller.of(nordby, "municipal-lead");
        sydbysLead = Caller.of(sydby, "municipal-lead");
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void a_seat_is_booked_and_the_enrolment_tells_its_history() {
        UUID session = consultant.planSession(method, "employee-course", nordby, 10, TWO_DAYS);
        UUID anna = world.employee(nordby, "Anna Holm");

        var booked = Caller.of(nordby, "supervisor")
                .book(session, anna)
                .statusCode(201)
                .header("ETag", equalTo("\"v1\""))
                .body("state", equalTo("booked"))
                .body("municipalityId", equalTo(nordby.toString()))
                .body("element", equalTo("employee-course"));
        String enrolment = booked.extract().path("enrolmentId");
        booked.header("Location", endsWith("/api/training/v1/enrolments/" + enrolment));

        nordbysLead
                .get("/enrolments/{id}", enrolment)
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("history.what", contains("booked"))
                .body("history[0].by", equalTo("supervisor@" + nordby))
                .body("history[0].detail", equalTo("Eligible: yes (no rule)"));
        nordbysLead
                .get("/sessions/{id}/enrolments", session)
                .statusCode(200)
                .body("items.employeeName", contains("Anna Holm"));
        nordbysLead
                .get("/sessions/{id}", session)
                .body("seatsTaken", equalTo(1))
                .header("ETag", equalTo("\"v2\""));
    }

    @Test
    void the_same_employee_is_not_booked_twice_on_a_session() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 10, ONE_DAY);
        UUID anna = world.employee(nordby);
        nordbysLead.enrol(session, anna);

        nordbysLead
                .book(session, anna)
                .statusCode(409)
                .body("type", equalTo("urn:forankring:problem:already-enrolled"));
    }

    @Test
    void an_employee_of_another_municipality_is_unknown() {
        UUID joint = consultant.planSession(method, "reflection-lab", null, 10, ONE_DAY);
        UUID onSite = consultant.planSession(method, "reflection-lab", nordby, 10, ONE_DAY);
        UUID bo = world.employee(sydby);

        nordbysLead.book(joint, bo).statusCode(422).body("errors.code", contains("unknown-employee"));
        consultant.book(onSite, bo).statusCode(422).body("errors.code", contains("unknown-employee"));
        sydbysLead.book(onSite, bo).statusCode(404);
        consultant.book(joint, UUID.randomUUID()).statusCode(422).body("errors.pointer", contains("/employeeId"));
    }

    @Test
    void who_fails_a_rule_is_refused_with_the_rules_that_fail() {
        UUID session = consultant.planSession(method, "train-the-trainer", null, 10, TWO_DAYS);
        UUID anna = world.employee(nordby);
        world.practised(anna, nordby, method, List.of("2027-01", "2027-02"));

        nordbysLead
                .book(session, anna)
                .statusCode(409)
                .body("type", equalTo("urn:forankring:problem:not-eligible"))
                .body("reasons.rule", contains("completed-element", "practice-months"))
                .body("reasons.outcome", contains("fail", "fail"))
                .body("reasons[1].eligibleFrom", equalTo("2027-06-01"))
                .body("reasons[0].explanation", containsString("employee-course"));
        nordbysLead.get("/sessions/{id}", session).body("seatsTaken", equalTo(0));
    }

    @Test
    void the_board_books_into_its_own_sessions_and_is_told_which_rules_fail_and_no_more() {
        UUID boards = consultant.planSession(method, "train-the-trainer", nordby, 10, TWO_DAYS);
        UUID local = Caller.of(nordby, "trainer").planSession(method, "train-the-trainer", nordby, 10, TWO_DAYS);
        UUID anna = world.employee(nordby);
        world.practised(anna, nordby, method, List.of("2027-01", "2027-02"));

        List<?> reasons = consultant
                .book(boards, anna)
                .statusCode(409)
                .body("reasons.rule", contains("completed-element", "practice-months"))
                .body("reasons.explanationPhrase", contains("eligibility.withheld", "eligibility.withheld"))
                .body("reasons.evidencePhrase", contains("evidence.withheld", "evidence.withheld"))
                .body("reasons.eligibleFrom", contains(nullValue(), nullValue()))
                .extract()
                .path("reasons");
        assertThat(reasons.toString()).doesNotContain("2027", "February", "4 months");
        consultant.book(local, anna).statusCode(404);
        nordbysLead.book(local, anna).statusCode(409).body("reasons[1].eligibleFrom", equalTo("2027-06-01"));
    }

    @Test
    void a_refusal_and_a_history_are_read_in_finnish() {
        UUID course = consultant.planSession(method, "train-the-trainer", null, 10, TWO_DAYS);
        UUID lab = consultant.planSession(method, "reflection-lab", null, 10, ONE_DAY);
        UUID anna = world.employee(nordby);
        Caller finn = nordbysLead.in("fi");

        finn.book(course, anna)
                .statusCode(409)
                .header("Content-Language", equalTo("fi"))
                .body("type", equalTo("urn:forankring:problem:not-eligible"))
                .body(
                        "detail",
                        equalTo("Työntekijä ei voi osallistua tähän koulutuksen osaan koulutustilaisuuden ensimmäisenä"
                                + " päivänä: ks. reasons."))
                .body("phrase", equalTo("problem.not-eligible"))
                .body(
                        "reasons.explanation",
                        contains("Ensin on suoritettava toinen koulutuksen osa, eikä sitä ole suoritettu:"
                                + " Työntekijöiden kaksipäiväinen kurssi (employee-course)."));
        UUID enrolment = nordbysLead.enrol(lab, anna);
        finn.get("/enrolments/{id}", enrolment)
                .body("history.detail", contains("Osallistumisoikeus: voi osallistua (ei sääntöä)"))
                .body("history.phrase", contains("grounds.without-rule"))
                .body("history[0].parameters.verdict.phrase", equalTo("verdict.yes"));
        finn.book(lab, anna).body("detail", equalTo("Työntekijällä on jo paikka tässä koulutustilaisuudessa."));
    }

    @Test
    void who_is_eligible_only_on_the_first_day_of_the_session_gets_a_seat() {
        UUID anna = world.employee(nordby);
        Caller.ofTheBoard("trainer").complete(method, "employee-course", anna, pastDays(2));
        world.practised(
                anna, nordby, method, List.of("2026-09", "2026-10", "2026-11", "2026-12", "2027-01", "2027-03"));
        UUID tooEarly = consultant.planSession(
                method, "train-the-trainer", null, 5, List.of(LocalDate.of(2027, 2, 27), LocalDate.of(2027, 2, 28)));
        UUID inTime = consultant.planSession(method, "train-the-trainer", null, 5, TWO_DAYS);

        nordbysLead.book(tooEarly, anna).statusCode(409).body("reasons.rule", contains("practice-months"));
        nordbysLead.book(inTime, anna).statusCode(201);
    }

    @Test
    void a_rule_that_cannot_be_judged_does_not_stand_in_the_way_and_is_written_down() {
        UUID anna = world.employee(nordby);
        Caller.ofTheBoard("trainer").complete(method, "employee-course", anna, pastDays(2));
        UUID session = consultant.planSession(method, "train-the-trainer", null, 5, TWO_DAYS);

        nordbysLead
                .book(session, anna)
                .statusCode(201)
                .body("history[0].detail", containsString("months of practice: unknown"));
    }

    @Test
    void a_session_of_an_element_that_the_method_no_longer_has_takes_nobody() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        world.publish(
                method, 2, List.of(new TrainingElement("refresher", "Refresher", null, 1, "employees")), List.of());

        nordbysLead
                .book(session, world.employee(nordby))
                .statusCode(409)
                .body("type", equalTo("urn:forankring:problem:element-withdrawn"));
    }

    @Test
    void the_same_request_under_one_key_takes_one_seat() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        Map<String, Object> body = Map.of("employeeId", world.employee(nordby).toString());
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String path = "/sessions/" + session + "/enrolments";

        String first =
                nordbysLead.post(path, body, key).statusCode(201).extract().path("enrolmentId");
        nordbysLead
                .post(path, body, key)
                .statusCode(201)
                .header("Idempotent-Replay", equalTo("true"))
                .body("enrolmentId", equalTo(first));
        nordbysLead.get("/sessions/{id}", session).body("seatsTaken", equalTo(1));
    }

    @Test
    void participants_are_listed_page_by_page() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        List<UUID> employees = world.employees(nordby, 3);
        employees.forEach(employee -> nordbysLead.enrol(session, employee));

        String next = nordbysLead
                .get("/sessions/{id}/enrolments?limit=2", session)
                .statusCode(200)
                .body(
                        "items.employeeId",
                        contains(employees.get(0).toString(), employees.get(1).toString()))
                .extract()
                .path("next");
        nordbysLead
                .get("/sessions/{id}/enrolments?limit=2&cursor={c}", session, next)
                .statusCode(200)
                .body("items.employeeId", contains(employees.get(2).toString()))
                .body("next", nullValue());
    }

    @Test
    void an_employee_neither_books_nor_reads_the_list_but_reads_the_own_enrolment() {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        UUID anna = world.employee(nordby);
        UUID enrolment = nordbysLead.enrol(session, anna);
        Caller herself = new Caller(Tokens.of("employee").municipality(nordby).employee(anna));
        Caller colleague = new Caller(Tokens.of("employee").municipality(nordby).employee(UUID.randomUUID()));

        herself.book(session, anna).statusCode(403);
        herself.get("/sessions/{id}/enrolments", session).statusCode(403);
        herself.get("/enrolments/{id}", enrolment).statusCode(200);
        colleague.get("/enrolments/{id}", enrolment).statusCode(404);
    }

    private static List<LocalDate> pastDays(int number) {
        return Stream.iterate(World.today().minusDays(number), day -> day.plusDays(1))
                .limit(number)
                .toList();
    }
}
