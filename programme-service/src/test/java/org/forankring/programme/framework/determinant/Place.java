package org.forankring.programme.framework.determinant;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.Scene;

/** An implementation of CTI as its municipality's lead sees it over HTTP. */
public record Place(UUID municipality, UUID implementation, Caller lead) {

    /** One that has just begun. */
    public static Place begun() {
        UUID municipality = Scene.municipality();
        return new Place(
                municipality, Scene.implementationOf(municipality, Scene.round()), Caller.leadOf(municipality));
    }

    /** Goes on to the last phase of CTI, whatever the gates before it ask. */
    public void enterLastPhase() {
        for (String phase : List.of("preparation", "change")) {
            lead.post(
                            "/implementations/" + implementation + "/gate/passage",
                            Map.of("phase", phase, "override", true, "reason", "For the test"))
                    .then()
                    .statusCode(200);
        }
    }

    /** The address of its facilitators and barriers, or of something below it. */
    public String determinants(String below) {
        return "/implementations/" + implementation + "/determinants" + below;
    }

    /** The address of its strategies, or of something below it. */
    public String strategies(String below) {
        return "/implementations/" + implementation + "/strategies" + below;
    }

    /** The id of an item of the framework. */
    public String item(String code) {
        return lead.get(determinants("?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.itemCode == '" + code + "' }.determinantId");
    }

    /** An item of its own, added. */
    public String added(String name) {
        return lead.post(determinants(""), Map.of("level", "institutional", "aspect", "municipality", "name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("determinantId");
    }

    /** The answer to the acceptance of an item as it stands. */
    public Response accept(String item, String reason) {
        String path = determinants("/" + item);
        return lead.change(
                path + "/acceptances", Map.of("reason", reason), lead.get(path).header("ETag"));
    }

    /** The answer to a rating of an item. */
    public Response rate(String item, Map<String, ?> rating) {
        return lead.post(determinants("/" + item + "/ratings"), rating);
    }

    /** The id of a rating of the item as a barrier that needs strengthening. */
    public String barrier(String item, int strength) {
        return rate(item, rating("baseline", "barrier", strength))
                .then()
                .statusCode(201)
                .extract()
                .path("ratingId");
    }

    /** A rating that needs strengthening, to be sent. */
    public static Map<String, Object> rating(String occasion, String nature, int strength) {
        return new HashMap<>(Map.of(
                "occasion", occasion, "nature", nature, "strength", strength, "readiness", "needs-strengthening"));
    }
}
