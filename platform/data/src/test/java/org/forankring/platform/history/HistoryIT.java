package org.forankring.platform.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class HistoryIT {

    private final UUID municipality = UUID.randomUUID();

    @Test
    void every_change_says_who_made_it_and_what_it_touched() {
        String note = write("anna", "first");
        edit("bo", note, "\"v1\"", "second").then().statusCode(200);
        history("carl", note)
                .then()
                .statusCode(200)
                .body("items.by", contains("bo", "anna"))
                .body("items.operation", contains("changed", "created"))
                .body("items.subject", contains("note", "note"))
                .body("items.version", contains(2, 1))
                .body("items[0].key", is(note))
                .body("items[0].correlationId", is("edit-by-bo"))
                .body("items[0].fields", contains(Map.of("field", "text", "from", "first", "to", "second")))
                .body("items[1].fields.field", contains("text"));
    }

    @Test
    void the_history_is_read_on_from_a_change() {
        String note = write("anna", "1");
        edit("anna", note, "\"v1\"", "2");
        edit("anna", note, "\"v2\"", "3");
        String next = as("anna")
                .get("/notes/" + note + "/history?limit=2")
                .then()
                .body("items.version", contains(3, 2))
                .extract()
                .path("next");
        as("anna")
                .get("/notes/" + note + "/history?limit=2&cursor=" + next)
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
        as("anna").get("/notes/" + note + "/history?cursor=x").then().statusCode(400);
    }

    @Test
    void the_history_is_narrowed_to_one_kind_of_part() {
        String note = write("anna", "1");
        as("anna").get("/notes/" + note + "/history?subject=note").then().body("items", hasSize(1));
        as("anna").get("/notes/" + note + "/history?subject=other-part").then().body("items", hasSize(0));
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_trace() {
        String note = write("anna", "same");
        edit("anna", note, "\"v1\"", "same").then().statusCode(200);
        history("anna", note).then().body("items", hasSize(1));
    }

    @Test
    void whoever_edits_an_earlier_version_is_told_what_has_changed_since() {
        String note = write("anna", "first");
        edit("anna", note, "\"v1\"", "second");
        edit("anna", note, "\"v2\"", "third");
        edit("bo", note, "\"v2\"", "mine")
                .then()
                .statusCode(412)
                .body("type", is("urn:forankring:problem:stale"))
                .body("changes.by", contains("anna"))
                .body("changes[0].fields", contains(Map.of("field", "text", "from", "second", "to", "third")));
        edit("bo", note, "\"v1\"", "mine").then().statusCode(412).body("changes.version", contains(3, 2));
        edit("bo", note, "\"x\"", "mine").then().statusCode(412).body("$", not(hasKey("changes")));
        edit("bo", note, "\"v99\"", "mine").then().statusCode(412).body("$", not(hasKey("changes")));
    }

    @Test
    void another_municipality_sees_none_of_it() {
        String note = write("anna", "ours");
        given().auth()
                .oauth2(Tokens.of(Roles.MUNICIPAL_LEAD)
                        .municipality(UUID.randomUUID())
                        .signed())
                .get("/notes/" + note + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void nobody_can_change_or_delete_what_is_recorded() {
        write("anna", "kept");
        TestDatabase database = TestDatabase.ofService("notes");
        for (String sql : List.of("update history set actor = 'x'", "delete from history", "truncate history")) {
            assertThatThrownBy(() -> {
                        try (var connection = database.owner().getConnection();
                                var statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private String write(String subject, String text) {
        return as(subject)
                .body(Map.of("text", text, "weight", 1))
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response edit(String subject, String note, String ifMatch, String text) {
        return as(subject)
                .header("X-Correlation-Id", "edit-by-" + subject)
                .header("If-Match", ifMatch)
                .body(Map.of("text", text, "weight", 1))
                .put("/notes/" + note);
    }

    private Response history(String subject, String note) {
        return as(subject).get("/notes/" + note + "/history");
    }

    private RequestSpecification as(String subject) {
        return given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of(Roles.MUNICIPAL_LEAD)
                        .subject(subject)
                        .municipality(municipality)
                        .signed());
    }
}
