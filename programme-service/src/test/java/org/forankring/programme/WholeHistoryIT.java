package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Whatever the database records is told over HTTP in the API's words. The tables are those that keep a history, and the
 * histories those of the OpenAPI document, so that neither a table nor a word can be forgotten.
 */
@ProgrammeTest
class WholeHistoryIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestDatabase database = TestDatabase.ofService("programme");

    @Test
    void everything_that_is_recorded_is_told_and_in_the_words_of_the_api() throws Exception {
        OneOfEverything nordby = OneOfEverything.gathered();
        UUID round = completed(nordby);
        String recorded =
                " where municipality_id = '%s' or aggregate_id = '%s'".formatted(nordby.municipality(), round);
        assertThat(texts("select distinct subject from history" + recorded))
                .as("What keeps a history has been changed here; make here or in OneOfEverything what is missing")
                .containsAll(tablesWithHistory());

        Set<JsonNode> told = told(nordby, texts("select distinct aggregate_id::text from history" + recorded));

        Set<String> keys = new TreeSet<>();
        told.forEach(change -> keys.add(change.path("key").asText()));
        assertThat(keys).containsAll(texts("select distinct row_key from history" + recorded));
        assertThat(strange(told)).isEmpty();
    }

    /** Makes what has no address of its own, in the municipality's implementation and its round, and answers the round. */
    private static UUID completed(OneOfEverything nordby) {
        String implementation = "/implementations/" + nordby.id("implementationId");
        String round = Caller.consultant().get(implementation).path("roundId");
        Map<String, ?> meeting = Map.of(
                "kind",
                "other",
                "title",
                "All together",
                "plannedOn",
                Journey.today().plusDays(9),
                "place",
                "Odense");
        Caller.consultant()
                .post("/rounds/" + round + "/meetings", meeting)
                .then()
                .statusCode(201);
        Caller lead = Caller.leadOf(nordby.municipality());
        lead.post(implementation + "/team/ownership-transfers", Map.of("to", "core", "handedOverOn", Journey.today()))
                .then()
                .statusCode(201);
        lead.put(
                        implementation + "/anchoring/sustainability",
                        Map.of("sparring", Map.of("inPlace", "yes", "evidence", "Seen by management")),
                        "\"v0\"")
                .then()
                .statusCode(200);
        lead.put(implementation + "/participating-units", Map.of("unitIds", List.of(nordby.id("unitId"))), "\"v0\"")
                .then()
                .statusCode(200);
        return UUID.fromString(round);
    }

    /** All changes of the aggregates that any history of the document tells to the municipality's lead. */
    private static Set<JsonNode> told(OneOfEverything nordby, Set<String> aggregates) throws IOException {
        Caller lead = Caller.leadOf(nordby.municipality());
        Set<JsonNode> told = new HashSet<>();
        for (ServedOperation history : ServedOperation.all()) {
            if (history.path().endsWith("/history")) {
                String whose = history.parameters().getLast();
                for (String aggregate : aggregates) {
                    String path = history.with(name -> name.equals(whose) ? aggregate : nordby.id(name), name -> name)
                            .path();
                    told.addAll(pages(lead, path));
                }
            }
        }
        return told;
    }

    private static List<JsonNode> pages(Caller caller, String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            Response page = caller.get(path + "?limit=200" + cursor);
            if (page.statusCode() == 404) {
                return List.of();
            }
            JsonNode answer =
                    JSON.readTree(page.then().statusCode(200).extract().asByteArray());
            answer.path("items").forEach(items::add);
            cursor =
                    answer.hasNonNull("next") ? "&cursor=" + answer.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private static Set<String> strange(Set<JsonNode> told) throws IOException {
        ApiWords words = ApiWords.served();
        Set<String> strange = new TreeSet<>();
        for (JsonNode change : told) {
            String subject = change.path("subject").asText();
            if (!words.know(subject)) {
                strange.add("There is no " + subject);
            }
            for (JsonNode field : change.path("fields")) {
                String name = field.path("field").asText();
                strange.addAll(words.faults(subject, name, field.path("from")));
                strange.addAll(words.faults(subject, name, field.path("to")));
            }
        }
        return strange;
    }

    /** The tables that keep a history, and the owners of links that do. */
    private Set<String> tablesWithHistory() throws SQLException {
        return texts("""
                select case tgname when 'keep_history' then tgrelid::regclass::text
                                   else split_part(encode(tgargs, 'escape'), '\\000', 1) end
                from pg_trigger where tgname like 'keep%history%'""");
    }

    private Set<String> texts(String sql) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> texts = new TreeSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
