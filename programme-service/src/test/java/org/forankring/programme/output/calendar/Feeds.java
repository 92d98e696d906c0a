package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
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

    /** By the whole address, or by the part below the API's root. */
    static Response read(String address) {
        URI asked = URI.create(address);
        return given().urlEncodingEnabled(false).get(asked.isAbsolute() ? address : "/api/programme/v1/" + address);
    }
}
