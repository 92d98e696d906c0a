package org.forankring.programme.framework.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.programme.framework.determinant.Place;

/** Strategies as they are sent over HTTP. */
public final class Choice {

    private Choice() {}

    /** A strategy, to be sent, that resolves the items. */
    public static Map<String, Object> resolving(String... items) {
        Map<String, Object> body = new HashMap<>();
        body.put("catalogueCode", "protected-time");
        body.put("name", "Protect time");
        body.put("group", "organisation-of-work");
        body.put("resolves", List.of(items));
        body.put("actor", "Immediate supervisor");
        body.put("action", "Keep half a day free");
        body.put("target", "The outreach team");
        body.put("timing", Map.of("from", "2026-02-01", "to", "2026-12-31"));
        body.put("dose", "Half a day a week");
        body.put("expectedOutcome", "Three courses each");
        return body;
    }

    /** The id of a strategy that has been chosen. */
    public static String made(Place place, Map<String, Object> body) {
        return place.lead()
                .post(place.strategies(""), body)
                .then()
                .statusCode(201)
                .extract()
                .path("strategyId");
    }
}
