package org.forankring.programme.plan.element;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;

/** Bodies of elements, and the requests that add them. */
public final class Entries {

    private Entries() {}

    /** A stakeholder. */
    public static Map<String, Object> stakeholder(String name, int influence, int interest) {
        return Map.of(
                "kind", "stakeholder",
                "name", name,
                "influence", influence,
                "interest", interest,
                "plannedInvolvement", "Every second status meeting");
    }

    /** A risk. */
    public static Map<String, Object> risk(int likelihood, int consequence) {
        return Map.of(
                "kind", "risk",
                "description", "Two trained employees leave",
                "likelihood", likelihood,
                "consequence", consequence,
                "mitigation", "Train two more",
                "owner", "Head of unit",
                "reviewOn", "2020-03-01");
    }

    /** A task after others. */
    public static Map<String, Object> task(String title, String dueOn, String state, UUID... after) {
        return Map.of(
                "kind",
                "task",
                "title",
                title,
                "owner",
                "Coordinator",
                "dueOn",
                dueOn,
                "dependsOn",
                List.of(after),
                "state",
                state);
    }

    /** A message that carries principles of communication. */
    public static Map<String, Object> message(String... principles) {
        return Map.of(
                "kind", "message",
                "message", "CTI begins in May",
                "audience", "The outreach unit",
                "channel", "Unit meeting",
                "feedbackChannel", "Round of questions",
                "occursOn", "2036-02-10",
                "responsible", "Head of unit",
                "principles", List.of(principles),
                "sent", false);
    }

    /** A recruitment. */
    public static Map<String, Object> recruitment() {
        return Map.of(
                "kind", "recruitment",
                "role", "CTI worker",
                "people", 2,
                "approach", "From the outreach unit",
                "responsible", "Personnel manager",
                "neededBy", "2036-01-31",
                "state", "open");
    }

    /** A structural precondition. */
    public static Map<String, Object> precondition() {
        return Map.of(
                "kind", "precondition",
                "area", "monitoring-structures",
                "description", "Somebody reads the indicators every month",
                "responsible", "Head of unit",
                "neededBy", "2036-01-31",
                "inPlace", false);
    }

    /** An additional element. */
    public static Map<String, Object> additional(String title) {
        return Map.of("kind", "additional", "title", title, "text", "Relatives are told about CTI.");
    }

    /** The same entry with a field set anew. */
    public static Map<String, Object> with(Map<String, Object> entry, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(entry);
        changed.put(field, value);
        return changed;
    }

    /** The answer to adding an element. */
    public static Response add(Caller caller, UUID implementation, Map<String, Object> entry) {
        return caller.post("/implementations/" + implementation + "/elements", entry);
    }

    /** An element that has been added. */
    public static UUID added(Caller caller, UUID implementation, Map<String, Object> entry) {
        return UUID.fromString(add(caller, implementation, entry)
                .then()
                .statusCode(201)
                .extract()
                .path("elementId"));
    }
}
