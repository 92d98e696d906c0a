package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.forankring.local.example.Cast.Employee;
import org.forankring.local.example.Cast.Municipality;

/** A round with three municipalities, from registration to the opened preparation phase. */
final class Round {

    private static final String PROGRAMME = "/api/programme/v1";

    private final Api api;
    private final Logins logins;
    private final Timetable days;
    private final Story story;

    Round(Api api, Logins logins, Timetable days, Story story) {
        this.api = api;
        this.logins = logins;
        this.days = days;
        this.story = story;
    }

    void register() throws IOException, InterruptedException {
        story.chapter("Who takes part");
        for (Municipality municipality : Cast.MUNICIPALITIES) {
            put(
                    logins.person("board"),
                    "/municipalities/" + municipality.id(),
                    "{\"name\": \"%s\", \"officialCode\": \"%s\"}"
                            .formatted(municipality.name(), municipality.officialCode()));
            story.tell("board", "registers the municipality " + municipality.name());
        }
        String nordby = "/municipalities/" + Cast.NORDBY.id();
        String lead = logins.person(Cast.NORDBY.lead());
        put(lead, nordby + "/units/" + Cast.OUTREACH, "{\"name\": \"Nordby outreach\"}");
        story.tell(Cast.NORDBY.lead(), "registers the unit Nordby outreach");
        for (Employee employee : Cast.EMPLOYEES) {
            put(
                    lead,
                    nordby + "/employees/" + employee.id(),
                    "{\"name\": \"%s\", \"unitId\": \"%s\"}".formatted(employee.name(), Cast.OUTREACH));
            story.tell(Cast.NORDBY.lead(), "registers the employee " + employee.name());
        }
        JsonNode method = api.get(lead, PROGRAMME + "/methods/cti").ok();
        story.check("phases of CTI", 3, method.path("phases").size());
        story.check(
                "training elements of CTI", 4, method.path("trainingElements").size());
    }

    /** Returns the implementation of Nordby. */
    String commitEveryMunicipality() throws IOException, InterruptedException {
        story.chapter("Application and commitment");
        String board = logins.person("board");
        String round = api.create(board, PROGRAMME + "/rounds", "round", """
                        {"name": "CTI round", "method": "cti", "startsOn": "%s",
                         "activities": [{"name": "Joint start-up meeting", "on": "%s", "place": "Odense"}]}""".formatted(
                                days.today(), days.today().plusDays(30)))
                .ok()
                .path("roundId")
                .asText();
        story.tell("board", "opens a round with a joint start-up meeting in Odense");
        for (Municipality municipality : Cast.MUNICIPALITIES) {
            commit(board, round, municipality);
        }
        JsonNode implementations = api.get(board, PROGRAMME + "/implementations?roundId=" + round)
                .ok()
                .path("items");
        story.check("municipalities committed in the round", 3, implementations.size());
        for (JsonNode implementation : implementations) {
            story.check("current phase of an implementation", "preparation", currentPhase(implementation));
        }
        JsonNode own = api.get(logins.person(Cast.NORDBY.lead()), PROGRAMME + "/implementations")
                .ok()
                .path("items");
        story.check("implementations that the lead of Nordby sees", 1, own.size());
        return own.path(0).path("implementationId").asText();
    }

    private void commit(String board, String round, Municipality municipality)
            throws IOException, InterruptedException {
        String application = api.create(
                        logins.person(municipality.lead()),
                        PROGRAMME + "/rounds/" + round + "/applications",
                        "application-" + municipality.officialCode(),
                        "{\"motivation\": \"Continuity for people who leave a shelter\", \"expectedEmployees\": 12}")
                .ok()
                .path("applicationId")
                .asText();
        String path = PROGRAMME + "/applications/" + application;
        if (api.get(board, path).ok().path("state").asText().equals("submitted")) {
            api.post(
                            board,
                            path + "/decision",
                            "{\"outcome\": \"committed\", \"reason\": \"The preconditions are in place\"}")
                    .ok();
        }
        story.tell(municipality.lead(), "applies, and the board commits its support");
    }

    private static String currentPhase(JsonNode implementation) {
        for (JsonNode phase : implementation.path("phases")) {
            if (phase.path("current").asBoolean()) {
                return phase.path("code").asText();
            }
        }
        return "none";
    }

    private void put(String token, String path, String body) throws IOException, InterruptedException {
        api.put(token, PROGRAMME + path, body).ok();
    }
}
