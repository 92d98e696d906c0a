package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two municipalities of a round where it is never the same day: 25 hours lie between them, so that what is shown here at
 * any time is what Copenhagen and Helsinki see around midnight.
 */
@ProgrammeTest
class TwoCalendarsIT {

    private static final ZoneId EASTERN = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId WESTERN = ZoneId.of("Pacific/Pago_Pago");

    private final LocalDate eastern = LocalDate.now(EASTERN);
    private final LocalDate western = LocalDate.now(WESTERN);
    private UUID round;
    private Journey east;
    private Journey west;

    @BeforeEach
    void begin() {
        round = Scene.round();
        east = begun(EASTERN);
        west = begun(WESTERN);
    }

    @Test
    void each_has_its_own_today() {
        east.get("").then().body("committedOn", is(eastern.toString()));
        west.get("").then().body("committedOn", is(western.toString()));
    }

    @Test
    void a_day_that_has_passed_in_one_has_not_in_the_other() {
        for (Journey journey : new Journey[] {east, west}) {
            plan(journey, western, Map.of()).then().statusCode(201);
        }
        east.get("/meetings").then().body("items.overdue", everyItem(is(true)));
        west.get("/meetings").then().body("items.overdue", everyItem(is(false)));
        Response overview = Caller.consultant().get("/rounds/" + round + "/overview");
        overview.then()
                .statusCode(200)
                .body("rows.find { it.municipalityId == '" + east.municipality() + "' }.overdue", is(1))
                .body("rows.find { it.municipalityId == '" + west.municipality() + "' }.overdue", is(0));
    }

    @Test
    void a_day_that_has_come_in_one_is_in_the_future_in_the_other() {
        hold(east, eastern).then().statusCode(200).body("heldOn", is(eastern.toString()));
        hold(west, eastern)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"))
                .body("errors.code", contains("in-the-future"));
        Map<String, Object> partner =
                Map.of("kind", "job-centre", "name", "Jobs", "collaboration", "agreed", "agreedOn", eastern);
        east.lead().post(east.at("/partners"), partner).then().statusCode(201);
        west.lead()
                .post(west.at("/partners"), partner)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreedOn"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void a_meeting_begins_on_its_day_by_the_clocks_of_the_municipality() {
        String noonInTheEast = eastern.atTime(12, 0).atZone(EASTERN).toInstant().toString();
        plan(east, eastern, Map.of("startsAt", noonInTheEast)).then().statusCode(201);
        plan(west, eastern, Map.of("startsAt", noonInTheEast))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-on-planned-day"));
    }

    private Journey begun(ZoneId zone) {
        UUID municipality = UUID.randomUUID();
        Caller.administrator()
                .put(
                        "/municipalities/" + municipality,
                        Map.of("name", "Far away", "officialCode", Scene.officialCode(), "timeZone", zone.getId()))
                .then()
                .statusCode(201);
        return Journey.of(municipality, Scene.implementationOf(municipality, round), "cti");
    }

    private static Response plan(Journey journey, LocalDate day, Map<String, ?> more) {
        Map<String, Object> meeting =
                new HashMap<>(Map.of("kind", "start-up", "plannedOn", day, "title", "Meeting", "place", "Town hall"));
        meeting.putAll(more);
        return journey.lead().post(journey.at("/meetings"), meeting);
    }

    private static Response hold(Journey journey, LocalDate day) {
        String meeting =
                plan(journey, day, Map.of()).then().statusCode(201).extract().path("meetingId");
        return journey.lead().post(journey.at("/meetings/" + meeting + "/minutes"), Map.of("heldOn", day));
    }
}
