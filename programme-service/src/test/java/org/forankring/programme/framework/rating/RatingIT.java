package org.forankring.programme.framework.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.DeterminantRated;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.testkit.events.EventRecorder;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class RatingIT {

    private Place place;

    @Inject
    Calendars calendars;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void begin() {
        place = Place.begun();
        Backdated.commitment(place.implementation(), 100);
    }

    @Test
    void baseline_status_meetings_and_anchoring_stand_side_by_side_as_series() {
        place.enterLastPhase();
        String caseload = place.item("caseload");
        String economy = place.item("economy");
        String motivation = place.item("motivation");
        rate(caseload, "baseline", "barrier", 5, 90);
        rate(caseload, "status-meeting", "barrier", 4, 60);
        rate(caseload, "status-meeting", "barrier", 3, 30);
        rate(caseload, "anchoring", "facilitator", 2, 0);
        rate(economy, "baseline", "barrier", 2, 90);
        rate(economy, "anchoring", "barrier", 4, 0);
        rate(motivation, "baseline", "facilitator", 3, 90);
        Response compared = place.lead().get(place.determinants("/comparison"));
        compared.then()
                .statusCode(200)
                .body("occasions", contains("baseline", "anchoring"))
                .body("items", hasSize(20))
                .body("items.find { it.itemCode == 'caseload' }.movement", is("improved"))
                .body("items.find { it.itemCode == 'caseload' }.ratings.strength", contains(5, 2))
                .body("items.find { it.itemCode == 'economy' }.movement", is("worsened"))
                .body("items.find { it.itemCode == 'motivation' }.movement", is("only-first"))
                .body("movements.find { it.movement == 'not-rated' }.items", is(17));
        place.lead()
                .get(place.determinants("/comparison?occasions=baseline,status-meeting,anchoring"))
                .then()
                .body("items.find { it.itemCode == 'caseload' }.ratings.strength", contains(5, 4, 3, 2));
        place.lead()
                .get(place.determinants("/comparison?occasions=baseline,status-meeting"))
                .then()
                .body("items.find { it.itemCode == 'caseload' }.movement", is("improved"))
                .body("items.find { it.itemCode == 'economy' }.movement", is("only-first"));
    }

    @Test
    void occasions_that_cannot_be_compared_are_refused() {
        for (String occasions : List.of("baseline", "anchoring,baseline", "baseline,party", "baseline,baseline")) {
            place.lead()
                    .get(place.determinants("/comparison?occasions={occasions}"), occasions)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("parameter:occasions"));
        }
    }

    @Test
    void an_item_stands_by_its_latest_rating_whenever_that_was_recorded() {
        place.enterLastPhase();
        String item = place.item("caseload");
        rate(item, "status-meeting", "barrier", 2, 1);
        rate(item, "baseline", "barrier", 5, 30);
        place.lead()
                .get(place.determinants("/" + item))
                .then()
                .body("standing.strength", is(2))
                .body("standing.ratedOn", is(calendars.today().minusDays(1).toString()));
    }

    @Test
    void a_wrong_rating_is_corrected_once_by_another_and_stays() {
        String item = place.item("caseload");
        String wrong = rate(item, "baseline", "barrier", 5, 0);
        Map<String, Object> right = Place.rating("baseline", "barrier", 2);
        right.put("corrects", wrong);
        right.put("ratedOn", calendars.today().minusDays(3).toString());
        right.put("comment", "It was the other team");
        Response corrected = place.rate(item, right);
        String id = corrected.then().statusCode(201).extract().path("ratingId");
        corrected.then().header("Location", endsWith(place.determinants("/" + item + "/ratings/" + id)));
        place.lead().get(place.determinants("/" + item)).then().body("standing.strength", is(2));
        place.lead()
                .get(place.determinants("/" + item + "/ratings"))
                .then()
                .body("items.ratingId", contains(id, wrong))
                .body("items[1].correctedBy", is(id))
                .body("items[0].correctedBy", nullValue());
        place.lead()
                .get(place.determinants("/" + item + "/ratings/" + wrong))
                .then()
                .statusCode(200)
                .body("correctedBy", is(id))
                .body("ratedBy", is("municipal-lead of " + place.municipality()));
        place.rate(item, right)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/corrects"))
                .body("errors.code", contains("already-corrected"));
    }

    @Test
    void the_ratings_of_an_item_come_in_pages() {
        place.enterLastPhase();
        String item = place.item("caseload");
        String first = rate(item, "baseline", "barrier", 5, 9);
        String second = rate(item, "status-meeting", "barrier", 4, 5);
        String third = rate(item, "anchoring", "barrier", 3, 1);
        String path = place.determinants("/" + item + "/ratings");
        Response page = place.lead().get(path + "?limit=2");
        page.then().body("items.ratingId", contains(first, second));
        place.lead()
                .get(path + "?limit=2&cursor={next}", page.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.ratingId", contains(third))
                .body("next", nullValue());
        place.lead().get(path + "?cursor=x").then().statusCode(400);
    }

    @Test
    void a_rating_in_the_future_or_of_an_unknown_one_is_refused_with_all_faults() {
        Map<String, Object> rating = Place.rating("baseline", "barrier", 5);
        rating.put("ratedOn", calendars.today().plusDays(1).toString());
        rating.put("corrects", UUID.randomUUID());
        rating.put("meetingId", UUID.randomUUID());
        String item = place.item("caseload");
        place.rate(item, rating)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ratedOn", "/corrects", "/meetingId"))
                .body("errors.code", contains("in-the-future", "unknown-rating", "unknown-meeting"));
        place.rate(item, Map.of("occasion", "party", "strength", 6))
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/nature", "/occasion", "/readiness", "/strength"));
        place.lead().get(place.determinants("/" + item + "/ratings")).then().body("items", empty());
    }

    @Test
    void how_an_item_stands_is_announced_and_a_rating_that_changes_nothing_of_it_is_not() throws Exception {
        place.enterLastPhase();
        String item = place.item("caseload");
        String own = place.added("The house is being rebuilt");
        LocalDate today = calendars.today();
        try (EventRecorder events = Facts.fromNow()) {
            rate(item, "baseline", "barrier", 5, 1);
            rate(item, "baseline", "barrier", 3, 30);
            place.accept(item, "The budget is set").then().statusCode(200);
            rate(item, "status-meeting", "barrier", 2, 0);
            assertThat(Facts.told(events, DeterminantRated.class, item, 3))
                    .extracting(
                            DeterminantRated::item,
                            DeterminantRated::strength,
                            DeterminantRated::ratedOn,
                            DeterminantRated::accepted)
                    .containsExactly(
                            tuple("caseload", 5, today.minusDays(1), false),
                            tuple("caseload", 5, today.minusDays(1), true),
                            tuple("caseload", 2, today, false));
            rate(own, "baseline", "barrier", 4, 0);
            place.lead()
                    .post(place.determinants("/" + own + "/withdrawal"), Map.of("reason", "It is done"))
                    .then()
                    .statusCode(200);
            place.rate(own, Place.rating("baseline", "barrier", 1)).then().statusCode(409);
            assertThat(Facts.told(events, DeterminantRated.class, own, 2))
                    .extracting(DeterminantRated::item, DeterminantRated::readiness, DeterminantRated::withdrawn)
                    .containsExactly(
                            tuple(null, "needs-strengthening", false), tuple(null, "needs-strengthening", true));
        }
    }

    @Test
    void a_rating_that_comes_before_its_time_is_refused_with_all_faults() {
        String item = place.item("caseload");
        Map<String, Object> rating = Place.rating("anchoring", "facilitator", 4);
        rating.put("ratedOn", calendars.today().minusDays(101).toString());
        place.rate(item, rating)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occasion", "/ratedOn"))
                .body("errors.code", contains("before-phase", "before-commitment"));
        Map<String, Object> atMeeting = Place.rating("status-meeting", "barrier", 3);
        place.rate(item, atMeeting)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occasion"))
                .body("errors.code", contains("before-phase"));
        atMeeting.put(
                "meetingId",
                place.lead()
                        .post(
                                "/implementations/" + place.implementation() + "/meetings",
                                Map.of("kind", "status", "plannedOn", calendars.today()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("meetingId"));
        place.rate(item, atMeeting).then().statusCode(201);
    }

    @Test
    void of_ratings_at_the_same_time_none_is_lost() throws Exception {
        String item = place.item("caseload");
        assertThat(AtOnce.times(6, () -> place.rate(item, Place.rating("baseline", "barrier", 3))))
                .containsOnly(201);
        place.lead().get(place.determinants("/" + item + "/ratings")).then().body("items", hasSize(6));
    }

    @Test
    void a_repeated_rating_under_its_key_counts_once() {
        String item = place.item("caseload");
        String key = UUID.randomUUID().toString();
        String path = place.determinants("/" + item + "/ratings");
        String first = place.lead()
                .post(path, Place.rating("baseline", "barrier", 3), key)
                .path("ratingId");
        String again = place.lead()
                .post(path, Place.rating("baseline", "barrier", 3), key)
                .path("ratingId");
        assertThat(again).isEqualTo(first);
        place.lead().get(path).then().body("items", hasSize(1));
    }

    @Test
    void the_core_team_and_the_boards_consultant_rate_too() {
        String path = place.determinants("/" + place.item("caseload") + "/ratings");
        for (Caller rater : List.of(Caller.consultant(), Caller.in(place.municipality(), Roles.CORE_TEAM))) {
            rater.post(path, Place.rating("baseline", "barrier", 3)).then().statusCode(201);
        }
    }

    @Test
    void a_comparison_costs_the_same_however_much_has_been_rated() {
        place.enterLastPhase();
        rate(place.item("caseload"), "baseline", "barrier", 5, 9);
        long few = statementsOfComparison();
        for (String item : List.of("caseload", "economy", "motivation", "technology")) {
            rate(place.item(item), "baseline", "barrier", 5, 8);
            rate(place.item(item), "anchoring", "barrier", 4, 0);
        }
        assertThat(statementsOfComparison()).isEqualTo(few);
    }

    private long statementsOfComparison() {
        sessions.getStatistics().clear();
        place.lead().get(place.determinants("/comparison")).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private String rate(String item, String occasion, String nature, int strength, int daysAgo) {
        Map<String, Object> rating = Place.rating(occasion, nature, strength);
        rating.put("ratedOn", calendars.today().minusDays(daysAgo).toString());
        return place.rate(item, rating).then().statusCode(201).extract().path("ratingId");
    }
}
