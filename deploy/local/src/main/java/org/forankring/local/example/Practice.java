package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.forankring.local.example.Cast.Employee;

/** The client information system of Nordby reports uses of CTI: first a faulty batch, then the real one. */
final class Practice {

    static final int CLIENTS_OF_ANNA = 4;
    static final int CLIENTS_OF_BO = 2;
    static final int CLIENTS_OF_BOTH = 1;

    private static final String MONITORING = "/api/monitoring/v1";

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final Logins logins;
    private final Timetable days;
    private final Story story;

    Practice(Api api, Logins logins, Timetable days, Story story) {
        this.api = api;
        this.logins = logins;
        this.days = days;
        this.story = story;
    }

    void record() throws IOException, InterruptedException {
        story.chapter("Use of the method, as the client information system of Nordby reports it");
        refused();
        ObjectNode batch = batch();
        int expected = batch.path("records").size();
        JsonNode receipt = api.await(
                        "the codes and employees to be known to the monitoring",
                        () -> api.post(logins.system("cis-nordby"), MONITORING + "/use-records", batch.toString()),
                        answer -> answer.status() != 422)
                .ok();
        story.tell("cis-nordby", "posts a batch of " + expected + " use records");
        story.check(
                "records that the monitoring now has",
                expected,
                receipt.path("created").asInt() + receipt.path("unchanged").asInt());
        story.check("records refused", 0, receipt.path("refused").asInt());
    }

    private void refused() throws IOException, InterruptedException {
        String faulty = """
                {"records": [{"sourceId": "faulty", "method": "cti", "code": "NO-SUCH-CODE", "performedOn": "2999-01-01",
                  "employeeId": "%s", "unitId": "%s", "clientReference": "010190-1234", "note": "free text"}]}""".formatted(Cast.ANNA.id(), Cast.OUTREACH);
        Answer answer = api.await(
                "the codes of CTI to be known to the monitoring",
                () -> api.post(logins.system("cis-nordby"), MONITORING + "/use-records", faulty),
                sent -> sent.body().path("errors").size() <= 4);
        story.tell("cis-nordby", "posts a faulty record: wrong code, future date, CPR number, unknown field");
        story.check("answer to the faulty batch", 422, answer.status());
        story.check("faults listed at once", 4, answer.body().path("errors").size());
        story.check(
                "the CPR number is repeated in the answer",
                false,
                answer.body().toString().contains("010190"));
    }

    private ObjectNode batch() {
        ObjectNode batch = json.createObjectNode().put("mode", "atomic");
        ArrayNode records = batch.putArray("records");
        for (YearMonth month : days.monthsOfAnna()) {
            for (int client = 1; client <= CLIENTS_OF_ANNA; client++) {
                add(records, Cast.ANNA, month, client);
            }
        }
        for (YearMonth month : days.monthsOfBo()) {
            for (int client : List.of(CLIENTS_OF_ANNA, CLIENTS_OF_ANNA + 1)) {
                add(records, Cast.BO, month, client);
            }
        }
        return batch;
    }

    private static void add(ArrayNode records, Employee employee, YearMonth month, int client) {
        records.addObject()
                .put("sourceId", "%s-%s-%d".formatted(employee.login(), month, client))
                .put("method", "cti")
                .put("code", "CTI-P1")
                .put("performedOn", month.atDay(10 + client).toString())
                .put("employeeId", employee.id())
                .put("unitId", Cast.OUTREACH)
                .put("clientReference", "client-" + client);
    }
}
