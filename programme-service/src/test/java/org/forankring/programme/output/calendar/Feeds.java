package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.testkit.identity.Tokens;

/** What the tests of calendar feeds do over and over. */
final class Feeds {

    private Feeds() {}

    static Caller someone(String role) {
        return new Caller(Tokens.of(role).subject(UUID.randomUUID().toString()));
    }

    static String open(Caller caller) {
        return caller.post("/calendar-feeds", Map.of("name", "My telephone"))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("address");
    }

    static Response read(String address) {
        return given().get("/api/programme/v1/" + address);
    }
}
