package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.forankring.local.example.Cast.Employee;

/** What follows from training and use: who may become a trainer, and what the indicators say. */
final class Outcome {

    private static final String MONITORING = "/api/monitoring/v1";
    private static final String TRAINING = "/api/training/v1";

    private final Api api;
    private final Logins logins;
    private final Timetable days;
    private final Story story;

    Outcome(Api api, Logins logins, Timetable days, Story story) {
        this.api = api;
        this.logins = logins;
        this.days = days;
        this.story = story;
    }

    void judge() throws IOException, InterruptedException {
        story.chapter("Who may take the train-the-trainer course");
        practiceMonths(Cast.ANNA, days.monthsOfAnna().size());
        practiceMonths(Cast.BO, days.monthsOfBo().size());
        eligibility(Cast.ANNA, "yes", days.monthsOfAnna());
        story.check(
                "Bo Lind is eligible from",
                days.boIsEligibleFrom(),
                eligibility(Cast.BO, "no", days.monthsOfBo())
                        .path("eligibleFrom")
                        .asText());
        story.chapter("What the indicators say of Nordby outreach");
        indicators(days.monthsAgo(2), Practice.CLIENTS_OF_ANNA, 50);
        indicators(
                days.monthsAgo(1), Practice.CLIENTS_OF_ANNA + Practice.CLIENTS_OF_BO - Practice.CLIENTS_OF_BOTH, 100);
    }

    private void practiceMonths(Employee employee, int expected) throws IOException, InterruptedException {
        JsonNode practice = api.get(
                        logins.person("supervisor-nordby"),
                        MONITORING + "/employees/" + employee.id() + "/practice?method=cti")
                .ok();
        story.check(
                "months of recorded practice of " + employee.name(),
                expected,
                practice.path("months").size());
    }

    private JsonNode eligibility(Employee employee, String expected, List<YearMonth> practised)
            throws IOException, InterruptedException {
        JsonNode decision = api.await(
                        "the months of practice to be known to the training",
                        () -> api.get(
                                logins.person("supervisor-nordby"),
                                TRAINING + "/employees/" + employee.id()
                                        + "/eligibility?method=cti&element=train-the-trainer&asOf=" + days.today()),
                        answer -> rests(answer.body(), practised))
                .ok();
        story.check(
                employee.name() + " may take it",
                expected,
                decision.path("eligible").asText());
        for (JsonNode reason : decision.path("reasons")) {
            story.tell(
                    "  " + reason.path("outcome").asText(),
                    reason.path("explanation").asText());
        }
        return decision;
    }

    /** Whether the decision rests on all recorded months yet: an event carries them all, so the last one tells. */
    private static boolean rests(JsonNode decision, List<YearMonth> practised) {
        return decision.path("reasons")
                .findValues("evidenceParameters")
                .toString()
                .contains(practised.getLast().toString());
    }

    private void indicators(YearMonth month, int clients, int percent) throws IOException, InterruptedException {
        JsonNode values = api.await(
                        "the indicators of " + month + " to be computed",
                        () -> api.get(
                                logins.person("supervisor-nordby"),
                                MONITORING + "/indicators?method=cti&unitId=" + Cast.OUTREACH + "&month=" + month),
                        answer -> answer.status() == 200
                                && !answer.body().path("pending").asBoolean()
                                && value(answer.body(), "adoption-trained-users")
                                                .path("denominator")
                                                .asInt()
                                        == 2)
                .ok();
        story.check(
                month + " reach: clients",
                clients,
                value(values, "reach-clients").path("value").asInt());
        story.check(
                month + " adoption: trained employees who use the method, percent",
                percent,
                value(values, "adoption-trained-users").path("value").asInt());
    }

    private static JsonNode value(JsonNode indicators, String code) {
        for (JsonNode value : indicators.path("values")) {
            if (value.path("code").asText().equals(code)) {
                return value;
            }
        }
        return indicators.path("missing");
    }
}
