package org.forankring.programme.anchoring;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.determinant.Place;
import org.forankring.testkit.database.TestDatabase;

/** An implementation of CTI that is to be anchored, as its municipality's lead sees it over HTTP. */
record Anchored(Place place) {

    private static final String ENTER_LAST_PHASE = """
            update implementation_phase p
            set entered_on = coalesce(p.entered_on, current_date),
                left_on = case when p.position < last.position then current_date end
            from (select max(position) as position from implementation_phase where implementation_id = ?) last
            where p.implementation_id = ?""";

    /** One that has just begun. */
    static Anchored begun() {
        return new Anchored(Place.begun());
    }

    /** One that has come to the last phase of its method, whatever the gates before it ask. */
    static Anchored inLastPhase() throws SQLException {
        Anchored anchored = begun();
        UUID implementation = anchored.place.implementation();
        try (Connection database =
                        TestDatabase.ofService("programme").superuser().getConnection();
                PreparedStatement enter = database.prepareStatement(ENTER_LAST_PHASE)) {
            enter.setObject(1, implementation);
            enter.setObject(2, implementation);
            enter.executeUpdate();
        }
        return anchored;
    }

    /** The address of its anchoring, or of something below it. */
    String at(String below) {
        return "/implementations/" + place.implementation() + "/anchoring" + below;
    }

    Caller lead() {
        return place.lead();
    }

    /** What is answered to an adoption. */
    Response adopt(String reason) {
        return lead().post(at("/plan/adoption"), Map.of("reason", reason));
    }

    /** Writes a plan that lacks nothing, with sparring in the given rhythm. */
    void write(String sparring, String etag) {
        lead().put(at("/plan"), arrangements(sparring), etag).then().statusCode(200);
    }

    /** A plan that lacks nothing, to be sent. */
    static Map<String, Object> arrangements(String sparring) {
        return Map.of(
                "keptInFocus", List.of(Map.of("what", "Contact falls from phase to phase", "how", "Monthly meeting")),
                "responsible", Map.of("who", "The head of the outreach unit"),
                "newEmployees", seenTo("Within three months of employment"),
                "sparring", seenTo(sparring),
                "monitoring", seenTo("Every half-year"),
                "planRevision", seenTo("Every January"),
                "measures",
                        List.of(Map.of(
                                "what", "Renew the agreement with the job centre",
                                "who", "The project owner",
                                "byWhen", "2028-06-30")));
    }

    private static Map<String, Object> seenTo(String when) {
        return Map.of("how", "As agreed", "who", "The trainers", "when", when);
    }
}
