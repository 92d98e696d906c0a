package org.forankring.programme.anchoring.plan;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.forankring.programme.Caller;
import org.forankring.programme.framework.determinant.Place;

/** An implementation of CTI that is to be anchored, as its municipality's lead sees it over HTTP. */
public record Anchored(Place place) {

    /** One that has just begun. */
    public static Anchored begun() {
        return new Anchored(Place.begun());
    }

    /** One that has come to the last phase of its method, whatever the gates before it ask. */
    public static Anchored inLastPhase() {
        Anchored anchored = begun();
        anchored.passGate("preparation").then().statusCode(200);
        anchored.passGate("change").then().statusCode(200).body("phases.find { it.current }.code", is("anchoring"));
        return anchored;
    }

    /** The answer to passing the gate at the end of the phase, whatever it asks. */
    public Response passGate(String phase) {
        return lead().post(
                        "/implementations/" + place.implementation() + "/gate/passage",
                        Map.of("phase", phase, "override", true, "reason", "The paper work follows"));
    }

    /** The address of its anchoring, or of something below it. */
    public String at(String below) {
        return "/implementations/" + place.implementation() + "/anchoring" + below;
    }

    public Caller lead() {
        return place.lead();
    }

    /** What is answered to an adoption. */
    public Response adopt(String reason) {
        return lead().post(at("/plan/adoption"), Map.of("reason", reason));
    }

    /** Writes a plan that lacks nothing, with sparring in the given rhythm. */
    public void write(String sparring, String etag) {
        lead().put(at("/plan"), arrangements(sparring), etag).then().statusCode(200);
    }

    /** A plan that lacks nothing, to be sent. */
    public static Map<String, Object> arrangements(String sparring) {
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
