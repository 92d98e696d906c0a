package org.forankring.programme;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;

/** A municipality's way through an implementation of a method, step by step, as its lead goes it over HTTP. */
public final class Journey {

    private final UUID municipality;
    private final UUID implementation;
    private final UUID unit;
    private final String method;

    private Journey(UUID municipality, UUID implementation, String method) {
        this.municipality = municipality;
        this.implementation = implementation;
        this.unit = Scene.unitOf(municipality);
        this.method = method;
    }

    /** One that has begun with a commitment to the municipality. */
    public static Journey of(UUID municipality, UUID implementation, String method) {
        return new Journey(municipality, implementation, method);
    }

    /** One of CTI that has just begun, in a round of its own. */
    public static Journey begun() {
        return begun(Scene.round());
    }

    /** One of CTI that has just begun in the round. */
    public static Journey begun(UUID round) {
        UUID municipality = Scene.municipality();
        UUID implementation = Scene.implementationOf(municipality, round);
        return new Journey(municipality, implementation, "cti");
    }

    /** Today where the service's clock is. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    public UUID municipality() {
        return municipality;
    }

    public UUID implementation() {
        return implementation;
    }

    /** The unit it has. */
    public UUID unit() {
        return unit;
    }

    public Caller lead() {
        return Caller.leadOf(municipality);
    }

    /** The address of the implementation, or of something below it. */
    public String at(String below) {
        return "/implementations/" + implementation + below;
    }

    public Response get(String below) {
        return lead().get(at(below));
    }

    /** Holds a meeting today, with somebody present. */
    public String hold(String kind, Map<String, ?> more) {
        return hold(kind, more, Map.of());
    }

    /** Holds a meeting today, with somebody present and more in its minutes. */
    public String hold(String kind, Map<String, ?> more, Map<String, ?> said) {
        Map<String, Object> meeting =
                new HashMap<>(Map.of("kind", kind, "plannedOn", today(), "title", "Meeting", "place", "Nordby"));
        meeting.putAll(more);
        String id = lead().post(at("/meetings"), meeting)
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        attendAndClose(id, said);
        return id;
    }

    private void attendAndClose(String meeting, Map<String, ?> said) {
        String path = at("/meetings/" + meeting);
        lead().put(
                        path + "/attendance",
                        Map.of(
                                "attendance",
                                List.of(Map.of("name", "Anna Holm", "role", "project-owner", "present", true))),
                        lead().get(path).header("ETag"))
                .then()
                .statusCode(200);
        Map<String, Object> minutes = new HashMap<>(said);
        minutes.put("heldOn", today());
        lead().post(path + "/minutes", minutes).then().statusCode(200);
    }

    /** Holds the two meetings that CTI's preparation asks for. */
    public void prepare() {
        hold("start-up", Map.of("activity", "start-up-meeting"));
        hold("planning-workshop", Map.of("activity", "implementation-planning-workshop"));
    }

    /** Appoints a core team of somebody being trained and their supervisor. */
    public void appointCoreTeam() {
        for (String role : List.of("employee-being-trained", "immediate-supervisor")) {
            lead().post(
                            at("/team/members"),
                            Map.of("team", "core", "role", role, "name", role, "unitId", unit, "since", today()))
                    .then()
                    .statusCode(201);
        }
    }

    /** Rates one item on each level of the framework; the one on the infrastructural level is a high barrier. */
    public void considerFramework() {
        rate("motivation", "baseline", "facilitator", 3);
        rate("communication", "baseline", "facilitator", 3);
        rate("management", "baseline", "facilitator", 3);
        rate("economy", "baseline", "barrier", 5);
    }

    /** Rates an item of the framework. */
    public void rate(String item, String occasion, String nature, int strength) {
        lead().post(
                        at("/determinants/" + item(item) + "/ratings"),
                        Map.of(
                                "occasion", occasion,
                                "nature", nature,
                                "strength", strength,
                                "readiness", "needs-strengthening"))
                .then()
                .statusCode(201);
    }

    /** The id of an item of the framework. */
    public String item(String code) {
        return get("/determinants?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.itemCode == '" + code + "' }.determinantId");
    }

    /** Chooses a strategy against the item. */
    public void answerBarrier(String item) {
        lead().post(
                        at("/strategies"),
                        Map.ofEntries(
                                entry("name", "Keep money aside"),
                                entry("group", "organisation-of-work"),
                                entry("resolves", List.of(item(item))),
                                entry("actor", "The director"),
                                entry("action", "Keep money aside"),
                                entry("target", "The budget"),
                                entry("timing", Map.of("from", "2026-02-01")),
                                entry("dose", "Once a year"),
                                entry("expectedOutcome", "Time for the method")))
                .then()
                .statusCode(201);
    }

    /** Writes the sections that CTI's preparation asks for. */
    public void writePlan() {
        CompletePlan.SECTIONS.forEach(this::write);
    }

    /** Writes a section for the first time. */
    public void write(String section, Object content) {
        lead().put(at("/plan/sections/" + section), content, "\"v0\"").then().statusCode(200);
    }

    public Response adopt(String reason) {
        return lead().post(at("/plan/versions"), Map.of("reason", reason));
    }

    /** Records a check of sustainability that needs nothing more. */
    public void checkSustainability() {
        Map<String, Object> findings = new HashMap<>();
        for (String part : List.of(
                "trainedEmployees",
                "sparring",
                "newEmployees",
                "managementFollowUp",
                "rolesAndResponsibilities",
                "recordingAndMonitoring",
                "resourcesAndTime",
                "partnerCollaboration")) {
            findings.put(part, Map.of("inPlace", "yes", "evidence", "Seen by management"));
        }
        lead().put(at("/anchoring/sustainability"), findings, "\"v0\"").then().statusCode(200);
    }

    /** Writes an anchoring plan that lacks nothing and adopts it. */
    public Response adoptAnchoringPlan() {
        return adoptAnchoringPlan(lead());
    }

    /** Writes an anchoring plan that lacks nothing, which somebody adopts. */
    public Response adoptAnchoringPlan(Caller adopter) {
        Map<String, Object> seenTo = Map.of("how", "As agreed", "who", "The trainers", "when", "Monthly");
        Map<String, Object> arrangements = Map.of(
                "keptInFocus", List.of(Map.of("what", "Contact falls from phase to phase", "how", "Monthly meeting")),
                "responsible", Map.of("who", "The head of the outreach unit"),
                "newEmployees", seenTo,
                "sparring", seenTo,
                "monitoring", seenTo,
                "planRevision", seenTo,
                "measures", List.of(Map.of("what", "Renew agreements", "who", "The owner", "byWhen", "2028-06-30")));
        lead().put(at("/anchoring/plan"), arrangements, "\"v0\"").then().statusCode(200);
        return adopter.post(at("/anchoring/plan/adoption"), Map.of("reason", "The status is taken"));
    }

    /** Wishes to leave the phase it is in now. */
    public Response pass(Map<String, ?> body) {
        Map<String, Object> leaving = new HashMap<>(body);
        leaving.put("phase", phase());
        return lead().post(at("/gate/passage"), leaving);
    }

    /** The code of the phase it is in. */
    public String phase() {
        return get("").then().statusCode(200).extract().path("phases.find { it.current }.code");
    }

    /** Passes the gate whatever it asks for. */
    public void override() {
        pass(Map.of("override", true, "reason", "For the test")).then().statusCode(200);
    }

    /** Hears of as much training and use as CTI's phase of change asks for. */
    public void hearOfTrainingAndUse(EventSender sender) {
        for (int half = 0; half < 6; half++) {
            hearOfTraining(sender, "employee-course");
        }
        hearOfUse(sender);
        hearOfUse(sender);
    }

    /** Hears from training-service that somebody has completed the element today. */
    public void hearOfTraining(EventSender sender, String element) {
        hearOfTraining(sender, element, today());
    }

    /** Hears from training-service that somebody has completed the element. */
    public void hearOfTraining(EventSender sender, String element, LocalDate completedOn) {
        UUID enrolment = UUID.randomUUID();
        sender.send(
                "forankring.training",
                TestEvent.of(TrainingCompleted.TYPE)
                        .subject(enrolment)
                        .attribute("municipalityid", municipality)
                        .attribute("aggregateversion", 1)
                        .data(new TrainingCompleted(
                                enrolment,
                                UUID.randomUUID(),
                                municipality,
                                method,
                                element,
                                completedOn,
                                UUID.randomUUID())));
    }

    /** Hears from monitoring-service that somebody uses the method. */
    public void hearOfUse(EventSender sender) {
        UUID employee = UUID.randomUUID();
        sender.send(
                "forankring.monitoring",
                TestEvent.of(UseStarted.TYPE)
                        .subject(employee)
                        .attribute("municipalityid", municipality)
                        .attribute("aggregateversion", 1)
                        .data(new UseStarted(employee, municipality, unit, method, today())));
    }

    /** Waits until the gate knows of a kind of evidence. */
    public void awaitMet(String kind) {
        await().untilAsserted(() ->
                get("/gate").then().body("requirements.find { it.kind == '" + kind + "' }.met", is(true)));
    }
}
