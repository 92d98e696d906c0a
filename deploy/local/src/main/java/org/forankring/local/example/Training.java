package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import org.forankring.local.example.Cast.Employee;

/** The two-day course: a session in Nordby, two employees, present on both days. */
final class Training {

    private static final String TRAINING = "/api/training/v1";

    private final Api api;
    private final Logins logins;
    private final Timetable days;
    private final Story story;

    Training(Api api, Logins logins, Timetable days, Story story) {
        this.api = api;
        this.logins = logins;
        this.days = days;
        this.story = story;
    }

    void complete(String implementation) throws IOException, InterruptedException {
        story.chapter("Training");
        String lead = logins.person(Cast.NORDBY.lead());
        JsonNode track = api.await(
                        "the training track",
                        () -> api.get(lead, TRAINING + "/tracks/" + implementation),
                        answer -> answer.status() == 200)
                .ok();
        story.check(
                "elements in the training track that the commitment opened",
                4,
                track.path("elements").size());
        String session = session();
        for (Employee employee : Cast.EMPLOYEES) {
            attend(session, employee);
        }
        JsonNode elements =
                api.get(lead, TRAINING + "/tracks/" + implementation).ok().path("elements");
        for (JsonNode element : elements) {
            if (element.path("code").asText().equals("employee-course")) {
                story.check(
                        "employees of Nordby who have completed the two-day course",
                        2,
                        element.path("employeesCompleted").asInt());
            }
        }
    }

    private String session() throws IOException, InterruptedException {
        String session = api.create(logins.person("trainer"), TRAINING + "/sessions", "course", """
                        {"method": "cti", "element": "employee-course", "municipalityId": "%s",
                         "place": "Nordby town hall", "capacity": 12, "days": ["%s", "%s"]}""".formatted(
                                Cast.NORDBY.id(),
                                days.courseDays().getFirst(),
                                days.courseDays().getLast()))
                .ok()
                .path("sessionId")
                .asText();
        story.tell(
                "trainer",
                "holds the two-day course in Nordby from " + days.courseDays().getFirst());
        return session;
    }

    private void attend(String session, Employee employee) throws IOException, InterruptedException {
        String trainer = logins.person("trainer");
        String enrolment = api.await(
                        "the employee to be known to the training",
                        () -> api.create(
                                trainer,
                                TRAINING + "/sessions/" + session + "/enrolments",
                                "enrolment-" + employee.login(),
                                "{\"employeeId\": \"%s\"}".formatted(employee.id())),
                        answer -> answer.status() != 404 && answer.status() != 422)
                .ok()
                .path("enrolmentId")
                .asText();
        for (LocalDate day : days.courseDays()) {
            api.put(trainer, TRAINING + "/enrolments/" + enrolment + "/attendance/" + day, "{\"present\": true}")
                    .ok();
        }
        JsonNode completed =
                api.get(trainer, TRAINING + "/enrolments/" + enrolment).ok();
        story.check(
                "enrolment of " + employee.name(),
                "completed",
                completed.path("state").asText());
    }
}
