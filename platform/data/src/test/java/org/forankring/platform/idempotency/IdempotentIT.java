package org.forankring.platform.idempotency;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class IdempotentIT {

    @Inject
    ForgetRequests forgetRequests;

    private final UUID municipality = UUID.randomUUID();
    private final String token = Tokens.of(Roles.MUNICIPAL_LEAD)
            .subject("lead")
            .municipality(municipality)
            .signed();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_again_is_answered_as_the_first_time() {
        Response first = post("once", key);
        Response second = post("once", key);

        first.then().statusCode(201).header("Idempotent-Replay", nullValue());
        second.then().statusCode(201).header("Idempotent-Replay", is("true"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void eight_at_once_take_effect_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> answers = new ArrayList<>();
            IntStream.range(0, 8).forEach(i -> answers.add(threads.submit(() -> post("at once", key))));
            List<Response> responses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                responses.add(answer.get());
            }
            assertThat(responses).allMatch(response -> response.statusCode() == 201);
            assertThat(responses.stream()
                            .map(response -> response.header("Location"))
                            .collect(toSet()))
                    .hasSize(1);
        }
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        post("one", key).then().statusCode(201);
        post("another", key).then().statusCode(422).body("type", is("urn:forankring:problem:idempotency-key-reused"));
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void a_refused_request_may_be_repeated_and_is_not_remembered() {
        post("refused", key).then().statusCode(409);
        post("accepted now", key).then().statusCode(201);
    }

    @Test
    void a_request_is_forgotten_after_a_week() throws SQLException {
        post("long ago", key).then().statusCode(201);
        age(Duration.ofDays(6));
        forgetRequests.forget();
        post("long ago", key).then().statusCode(201).header("Idempotent-Replay", is("true"));
        age(Duration.ofDays(2));
        forgetRequests.forget();
        post("long ago", key).then().statusCode(201).header("Idempotent-Replay", nullValue());
    }

    private void age(Duration by) throws SQLException {
        try (Connection connection = TestDatabase.ofService("notes").superuser().getConnection();
                PreparedStatement age = connection.prepareStatement(
                        "update idempotent_request set at = at - make_interval(secs => ?) where key = ?")) {
            age.setLong(1, by.toSeconds());
            age.setString(2, key);
            assertThat(age.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void without_a_key_each_request_counts() {
        post("same", null).then().statusCode(201);
        post("same", null).then().statusCode(201);
        assertThat(noteCount()).isEqualTo(2);
    }

    @Test
    void another_caller_may_use_the_same_key() {
        post("mine", key).then().statusCode(201);
        given().header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(Roles.MUNICIPAL_LEAD)
                                        .subject("somebody else")
                                        .municipality(municipality)
                                        .signed())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"theirs\",\"weight\":1}")
                .post("/notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", nullValue());
    }

    private Response post(String text, String idempotencyKey) {
        var request = given().header("Authorization", "Bearer " + token).contentType("application/json");
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.body("{\"text\":\"" + text + "\",\"weight\":1}").post("/notes");
    }

    private int noteCount() {
        return given().header("Authorization", "Bearer " + token)
                .get("/notes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$")
                .size();
    }
}
