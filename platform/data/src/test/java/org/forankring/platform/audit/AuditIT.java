package org.forankring.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class AuditIT {

    private final String lead = "lead-" + UUID.randomUUID();
    private final UUID nordby = UUID.randomUUID();
    private final String token =
            Tokens.of(Roles.MUNICIPAL_LEAD).subject(lead).municipality(nordby).signed();

    @Test
    void a_change_leaves_its_attempt_and_its_outcome() {
        given().header("Authorization", "Bearer " + token)
                .header("X-Correlation-Id", "the-change")
                .contentType("application/json")
                .body("{\"text\":\"traced\",\"weight\":1}")
                .post("/notes")
                .then()
                .statusCode(201);
        trail().then()
                .statusCode(200)
                .body("items.stage", contains("outcome", "attempt"))
                .body("items.method", contains("POST", "POST"))
                .body("items[0].status", is(201))
                .body("items[0].correlationId", is("the-change"))
                .body("items[0].municipality", notNullValue());
    }

    @Test
    void a_reading_and_a_refusal_leave_their_outcome() {
        given().header("Authorization", "Bearer " + token).get("/notes").then().statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .get("/audit-entries")
                .then()
                .statusCode(403);
        await().untilAsserted(() -> trail().then().body("items.status", contains(403, 200)));
    }

    @Test
    void the_trail_is_paged() {
        for (int i = 0; i < 3; i++) {
            given().header("Authorization", "Bearer " + token)
                    .get("/notes")
                    .then()
                    .statusCode(200);
        }
        String next = auditor()
                .queryParam("subject", lead)
                .queryParam("limit", 2)
                .get("/audit-entries")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        auditor()
                .queryParam("subject", lead)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/audit-entries")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void not_even_the_owner_can_change_or_delete_a_line() {
        given().header("Authorization", "Bearer " + token).get("/notes");
        TestDatabase database = TestDatabase.ofService("notes");
        for (DataSource role : new DataSource[] {database.service(), database.owner()}) {
            for (String sql : new String[] {"update audit_entry set subject = 'x'", "delete from audit_entry"}) {
                assertThatThrownBy(() -> {
                            try (var connection = role.getConnection();
                                    var statement = connection.createStatement()) {
                                statement.execute(sql);
                            }
                        })
                        .hasMessageMatching("(?s).*(permission denied|append-only).*");
            }
        }
        assertThat(trail().statusCode()).isEqualTo(200);
    }

    @Test
    void an_auditor_of_one_municipality_reads_its_lines_only() {
        String own = Tokens.of(Roles.AUDITOR).municipality(nordby).signed();
        String foreign =
                Tokens.of(Roles.AUDITOR).municipality(UUID.randomUUID()).signed();
        given().header("Authorization", "Bearer " + token).get("/notes").then().statusCode(200);

        await().untilAsserted(() -> linesFor(own).body("items.status", contains(200)));
        linesFor(foreign).body("items", hasSize(0));
        given().header("Authorization", "Bearer " + own)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.municipality", everyItem(is(nordby.toString())));
    }

    private ValidatableResponse linesFor(String auditor) {
        return given().header("Authorization", "Bearer " + auditor)
                .queryParam("subject", lead)
                .get("/audit-entries")
                .then()
                .statusCode(200);
    }

    private Response trail() {
        return auditor().queryParam("subject", lead).get("/audit-entries");
    }

    private static RequestSpecification auditor() {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of(Roles.AUDITOR).signed());
    }
}
