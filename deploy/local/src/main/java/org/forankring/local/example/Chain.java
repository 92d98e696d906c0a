package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** From a barrier to what came of it: the strategy, its training, the use, and the value of the indicator. */
final class Chain {

    private static final String PROGRAMME = "/api/programme/v1";

    private final Api api;
    private final Logins logins;
    private final Timetable days;
    private final Story story;

    Chain(Api api, Logins logins, Timetable days, Story story) {
        this.api = api;
        this.logins = logins;
        this.days = days;
        this.story = story;
    }

    void follow(String implementation) throws IOException, InterruptedException {
        story.chapter("From a barrier to an indicator");
        String lead = logins.person(Cast.NORDBY.lead());
        String path = PROGRAMME + "/implementations/" + implementation;
        String competences = competences(lead, path);
        api.create(lead, path + "/strategies", "strategy", """
                        {"name": "Train the employees", "group": "training", "resolves": ["%s"],
                         "actor": "The head of outreach", "action": "Hold the two-day course in Nordby",
                         "target": "The employees of outreach", "timing": {"from": "%s"}, "dose": "Two days",
                         "expectedOutcome": "Everybody who is trained uses CTI",
                         "trainingElementCode": "employee-course", "indicatorCode": "adoption-trained-users"}""".formatted(
                                competences, days.courseDays().getFirst()))
                .ok();
        story.tell(Cast.NORDBY.lead(), "answers the barrier of competences with the course");
        JsonNode chain = api.await(
                        "training, use and values to be known to the programme",
                        () -> api.get(lead, path + "/determinants/" + competences + "/chain"),
                        answer -> isWhole(answer.body()))
                .ok();
        JsonNode training = training(chain);
        story.check(
                "employees who completed the strategy's training, and use the method",
                "2, 2",
                training.path("completedEmployees") + ", " + training.path("usingEmployees"));
        story.check(
                "days of the session that trained them",
                days.courseDays().toString(),
                session(chain).path("days").valueStream().map(JsonNode::asText).toList());
        story.check("employees of Nordby who use CTI", 2, chain.path("use").path("employees"));
        story.check(
                days.monthsAgo(1) + " adoption, as the programme has heard of it: percent",
                100,
                value(chain).path("value").asInt());
        story.check(
                "address of the session, and what it answers",
                200,
                api.get(lead, session(chain).path("href").asText()).status());
    }

    private String competences(String lead, String path) throws IOException, InterruptedException {
        for (JsonNode item :
                api.get(lead, path + "/determinants?limit=200").ok().path("items")) {
            if (item.path("itemCode").asText().equals("competences")) {
                return item.path("determinantId").asText();
            }
        }
        throw new UnexpectedAnswer("The framework has no competences");
    }

    private boolean isWhole(JsonNode chain) {
        return session(chain).path("completedEmployees").asInt() == 2
                && chain.path("use").path("employees").asInt() == 2
                && value(chain).path("month").asText().equals(days.monthsAgo(1).toString())
                && value(chain).path("numerator").asInt() == 2;
    }

    private static JsonNode training(JsonNode chain) {
        return chain.path("strategies").path(0).path("training");
    }

    private static JsonNode session(JsonNode chain) {
        return training(chain).path("sessions").path(0);
    }

    private static JsonNode value(JsonNode chain) {
        return chain.path("strategies").path(0).path("indicator").path("values").path(0);
    }
}
