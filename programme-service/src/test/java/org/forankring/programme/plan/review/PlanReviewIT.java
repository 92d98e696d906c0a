package org.forankring.programme.plan.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.PlanReviewed;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.language.Language;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.plan.draft.Planning;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PlanReviewIT {

    private final TestDatabase database = TestDatabase.ofService("programme");

    @Inject
    Calendars calendars;

    @Test
    void a_review_is_due_by_the_interval_and_overdue_when_the_day_has_passed() throws SQLException {
        Planning planning = Planning.adopted();
        LocalDate today = calendars.today();
        planning.get("")
                .then()
                .body("nextReviewOn", is(today.plusMonths(3).toString()))
                .body("reviewOverdue", is(false))
                .body("reviewDaysLate", nullValue());

        LocalDate longAgo = today.minusMonths(4);
        adoptedOn(planning, longAgo);
        int daysLate = (int) (today.toEpochDay() - longAgo.plusMonths(3).toEpochDay());
        planning.get("")
                .then()
                .body("nextReviewOn", is(longAgo.plusMonths(3).toString()))
                .body("reviewOverdue", is(true))
                .body("reviewDaysLate", is(daysLate))
                .body("reviewDue", containsString(daysLate + " days late"))
                .body("phrase", is("plan.review-due"))
                .body("parameters.due", is(longAgo.plusMonths(3).toString()))
                .body("parameters.lateness.parameters.days", is(daysLate));

        planning.agenda(today)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.about == 'plan' }.what",
                        is("Review of the plan planned for " + Language.ENGLISH.day(longAgo.plusMonths(3)) + ", "
                                + daysLate + " days late"))
                .body("items.find { it.about == 'plan' }.kind", is("overdue"));

        review(planning, "unchanged", today).then().statusCode(201);
        planning.get("")
                .then()
                .body("lastReviewedOn", is(today.toString()))
                .body("nextReviewOn", is(today.plusMonths(3).toString()))
                .body("reviewOverdue", is(false))
                .body("state", is("adopted"));
    }

    @Test
    void a_plan_speaks_the_language_of_its_reader() throws SQLException {
        Planning planning = Planning.begun();
        LocalDate today = calendars.today();
        Map<String, Object> review =
                Map.of("outcome", "unchanged", "note", "Gone through", "reviewedOn", today.toString());
        in("da", planning)
                .body(review)
                .post(planning.path("/reviews"))
                .then()
                .statusCode(409)
                .header("Content-Language", "da")
                .body(
                        "detail",
                        is("Der er ingen gældende version af planen; et udkast skal ikke gennemgås, men skrives."));
        in("fi", planning)
                .body(Map.of("reason", "Sovittu", "meetingId", UUID.randomUUID().toString()))
                .post(planning.path("/versions"))
                .then()
                .statusCode(422)
                .body("errors.detail", contains("ei ole käyttöönoton kokous"))
                .body("errors.phrase", contains("fault.unknown-meeting"));
        planning.writeNew("background", Planning.BACKGROUND);
        planning.adopt("Agreed").then().statusCode(201);
        LocalDate yesterday = today.minusDays(1);
        adoptedOn(planning, yesterday.minusMonths(3));
        String agenda = planning.agendaOf(today);
        LocalDate due = yesterday.minusMonths(3).plusMonths(3);
        int late = (int) (today.toEpochDay() - due.toEpochDay());
        in("da", planning)
                .get(agenda)
                .then()
                .body(
                        "items.find { it.about == 'plan' }.what",
                        startsWith("Gennemgang af planen, planlagt til den " + Language.DANISH.day(due) + ", " + late));
        in("fi", planning)
                .get(agenda)
                .then()
                .body(
                        "items.find { it.about == 'plan' }.what",
                        startsWith("Suunnitelman tarkastelu, suunniteltu " + Language.FINNISH.day(due) + ", " + late));
    }

    @Test
    void a_plan_that_is_to_be_revised_is_under_review_until_it_is_adopted_again() {
        Planning planning = Planning.adopted();
        LocalDate today = calendars.today();
        review(planning, "to-be-revised", today).then().statusCode(201).body("version", is(1));
        planning.get("").then().body("state", is("under-review")).body("adoptedVersion", is(1));
        planning.writeNew("duties", Map.of("duties", List.of(Map.of("who", "We", "duty", "All"))));
        planning.agenda(today).then().body("items.about", hasItems("plan/reviews", "plan/versions/1/compare/draft"));
        planning.adopt("Revised after the review").then().statusCode(201).body("version", is(2));
        planning.get("").then().body("state", is("revised"));
        planning.agenda(today)
                .then()
                .body("items.what", hasItem("Version 2 of the plan was adopted"))
                .body("items.about", not(hasItem("plan/versions/2/compare/draft")));
    }

    @Test
    void reviews_are_kept_in_their_order() {
        Planning planning = Planning.adopted();
        LocalDate today = calendars.today();
        Response first = review(planning, "to-be-revised", today.minusDays(1));
        first.then()
                .statusCode(201)
                .header("Location", containsString(planning.path("/reviews/" + first.path("reviewId"))))
                .body("recordedBy", is(Roles.MUNICIPAL_LEAD + " of " + planning.municipality()));
        review(planning, "unchanged", today).then().statusCode(201);
        planning.get("/reviews")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("to-be-revised", "unchanged"))
                .body("items.reviewedOn", contains(today.minusDays(1).toString(), today.toString()));
        planning.get("/reviews/" + first.path("reviewId"))
                .then()
                .statusCode(200)
                .body("note", is("Gone through"));
        Response page = planning.get("/reviews?limit=1");
        planning.lead()
                .get(planning.path("/reviews?limit=1&cursor={next}"), page.<String>path("next"))
                .then()
                .body("items.outcome", contains("unchanged"));
    }

    @Test
    void a_review_is_announced_and_one_of_a_draft_is_not() throws Exception {
        LocalDate today = calendars.today();
        Planning planning = Planning.begun();
        try (EventRecorder events = Facts.fromNow()) {
            review(planning, "unchanged", today).then().statusCode(409);
            planning.writeNew("background", Planning.BACKGROUND);
            planning.adopt("Agreed").then().statusCode(201);
            review(planning, "to-be-revised", today).then().statusCode(201);
            assertThat(Facts.told(events, PlanReviewed.class, planning.implementation(), 1))
                    .containsExactly(new PlanReviewed(
                            planning.implementation(), planning.municipality(), 1, "to-be-revised", today));
        }
    }

    @Test
    void a_draft_is_not_reviewed_and_nothing_is_reviewed_before_its_day() {
        Planning planning = Planning.begun();
        LocalDate today = calendars.today();
        review(planning, "unchanged", today)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:plan-not-adopted"));
        planning.get("/reviews").then().body("items", empty());
        planning.lead()
                .post(
                        planning.path("/reviews"),
                        Map.of(
                                "outcome",
                                "fine",
                                "note",
                                "",
                                "reviewedOn",
                                today.plusDays(2).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/outcome", "/note", "/reviewedOn"));
    }

    @Test
    void reviews_are_the_municipalitys_own() {
        Planning planning = Planning.adopted();
        String id = review(planning, "unchanged", calendars.today()).path("reviewId");
        Planning other =
                new Planning(planning.municipality(), Scene.implementationOf(planning.municipality(), Scene.round()));
        other.get("/reviews/" + id).then().statusCode(404);
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(planning.path("/reviews")).then().statusCode(404);
        foreign.get(planning.path("/reviews/" + id)).then().statusCode(404);
        foreign.get(planning.path("/reviews/" + UUID.randomUUID())).then().statusCode(404);
    }

    private static RequestSpecification in(String language, Planning planning) {
        return given().basePath("/api/programme/v1")
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .auth()
                .oauth2(planning.lead().token().signed());
    }

    private static Response review(Planning planning, String outcome, LocalDate on) {
        return planning.lead()
                .post(
                        planning.path("/reviews"),
                        Map.of("outcome", outcome, "note", "Gone through", "reviewedOn", on.toString()));
    }

    /** Moves the adoption into the past, where the service's clock does not go. */
    private void adoptedOn(Planning planning, LocalDate day) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update plan set adopted_on = '%s' where implementation_id = '%s'"
                    .formatted(day, planning.implementation()));
        }
    }
}
