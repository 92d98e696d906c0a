package org.forankring.platform.history;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

/** What a row is linked to is told as a part of it, however many statements it takes. */
@PlatformTest
class LinkHistoryIT {

    private final UUID municipality = UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void links_that_one_transaction_adds_and_removes_are_one_change_of_their_owner() {
        String note = note();
        inOneTransaction(
                "insert into note_label select municipality_id, id, 'FIRST_SORT', unnest(array ['b', 'a']) from note",
                "insert into note_label select municipality_id, id, 'OTHER', 'x' from note");
        inOneTransaction(
                "delete from note_label where label = 'a'",
                "insert into note_label select municipality_id, id, 'FIRST_SORT', 'c' from note");
        history(note)
                .body("items.subject", contains("note", "note", "note"))
                .body("items.key", contains(note, note, note))
                .body("items.operation", contains("changed", "changed", "created"))
                .body("items.version", contains(1, 1, 1))
                .body(
                        "items[0].fields",
                        contains(Map.of("field", "firstSort", "from", List.of("a", "b"), "to", List.of("b", "c"))))
                .body("items[1].fields.field", contains("firstSort", "other"))
                .body("items[1].fields.from", contains(nullValue(), nullValue()))
                .body("items[1].fields.to", contains(List.of("a", "b"), List.of("x")));
    }

    @Test
    void links_that_come_and_go_in_one_transaction_are_not_told() {
        String note = note();
        inOneTransaction(
                "insert into note_label select municipality_id, id, 'OTHER', 'x' from note",
                "delete from note_label where label = 'x'");
        history(note).body("items", hasSize(1)).body("items[0].operation", is("created"));
    }

    private String note() {
        return as().contentType("application/json")
                .body(Map.of("text", "linked", "weight", 1))
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void inOneTransaction(String... statements) {
        Tenancy.in(
                municipality,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                        return statements.length;
                    } catch (SQLException broken) {
                        throw new IllegalStateException(broken);
                    }
                }));
    }

    private ValidatableResponse history(String note) {
        return as().get("/notes/" + note + "/history").then().statusCode(200);
    }

    private RequestSpecification as() {
        return given().auth()
                .oauth2(Tokens.of(Roles.MUNICIPAL_LEAD)
                        .municipality(municipality)
                        .signed());
    }
}
