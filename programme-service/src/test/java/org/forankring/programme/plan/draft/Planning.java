package org.forankring.programme.plan.draft;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.Scene;

/** A municipality that works on the plan of its implementation. */
public record Planning(UUID municipality, UUID implementation) {

    /** What a background says when nothing is missing. */
    public static final Map<String, Object> BACKGROUND = Map.of(
            "why", "Too many lose contact",
            "forWhom", "Adults who move out of a shelter",
            "replacesOrSupplements", "new",
            "successGoals", List.of("Nobody loses contact"));

    /** A municipality whose application has just been committed. */
    public static Planning begun() {
        UUID municipality = Scene.municipality();
        return new Planning(municipality, Scene.implementationOf(municipality, Scene.round()));
    }

    /** The same with version 1 of a plan in force, which has a background. */
    public static Planning adopted() {
        Planning planning = begun();
        planning.writeNew("background", BACKGROUND);
        planning.adopt("Agreed at the workshop").then().statusCode(201);
        return planning;
    }

    public Caller lead() {
        return Caller.leadOf(municipality);
    }

    /** The path of the plan, or of something below it. */
    public String path(String below) {
        return "/implementations/" + implementation + "/plan" + below;
    }

    public Response get(String below) {
        return lead().get(path(below));
    }

    public Response write(String section, Object content, String ifMatch) {
        return lead().put(path("/sections/" + section), content, ifMatch);
    }

    /** Writes a section for the first time. */
    public Response writeNew(String section, Object content) {
        Response answer = write(section, content, "\"v0\"");
        answer.then().statusCode(200);
        return answer;
    }

    /** The agenda of a status meeting today. */
    public Response agenda(LocalDate today) {
        return lead().get(agendaOf(today));
    }

    /** The path of the agenda of a status meeting today. */
    public String agendaOf(LocalDate today) {
        String meetings = "/implementations/" + implementation + "/meetings";
        String meeting = lead().post(
                        meetings, Map.of("kind", "status", "plannedOn", today.toString(), "place", "Town hall"))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        return meetings + "/" + meeting + "/agenda";
    }

    public Response adopt(String reason) {
        return lead().post(path("/versions"), Map.of("reason", reason));
    }
}
