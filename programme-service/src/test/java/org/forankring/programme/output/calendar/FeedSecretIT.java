package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.output.calendar.Feeds.open;
import static org.forankring.programme.output.calendar.Feeds.read;
import static org.forankring.programme.output.calendar.Feeds.someone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class FeedSecretIT {

    private final TestDatabase database = TestDatabase.ofService("programme");

    private UUID nordby = new UUID(0, 0);

    @BeforeEach
    void begin() {
        nordby = Scene.municipality();
    }

    @Test
    void the_owner_sees_the_feeds_without_their_addresses_and_revokes_them() {
        Caller lead = Caller.leadOf(nordby);
        String address = open(lead);
        String feed = lead.get("/calendar-feeds").path("items[0].feedId");
        lead.get("/calendar-feeds")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", is("My telephone"))
                .body("items[0].address", nullValue())
                .body("items[0].lastReadAt", nullValue());
        read(address).then().statusCode(200);
        lead.get("/calendar-feeds/" + feed).then().body("lastReadAt", notNullValue());
        for (Caller other : List.of(someone(Roles.BOARD_CONSULTANT), Caller.in(nordby, Roles.CORE_TEAM))) {
            other.get("/calendar-feeds").then().body("items", hasSize(0));
            other.get("/calendar-feeds/" + feed).then().statusCode(404);
            other.post("/calendar-feeds/" + feed + "/revocation", Map.of())
                    .then()
                    .statusCode(404);
        }
        read(address).then().statusCode(200);
        lead.post("/calendar-feeds/" + feed + "/revocation", Map.of())
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        Response revoked = read(address);
        Response unknown = read("calendars/unheard-of.ics");
        revoked.then().statusCode(404);
        unknown.then().statusCode(404);
        assertThat(withoutCorrelation(revoked)).isEqualTo(withoutCorrelation(unknown));
    }

    @Test
    void the_secret_is_kept_nowhere() throws Exception {
        Caller lead = Caller.leadOf(nordby);
        String address = open(lead);
        assertThat(address).endsWith(".ics?language=en");
        String path = address.substring(address.indexOf("calendars/"), address.indexOf('?'));
        String secret = path.substring("calendars/".length(), path.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        lead.get("/" + path).then().statusCode(200);
        new Caller(Tokens.of(Roles.AUDITOR))
                .get("/audit-entries?limit=200")
                .then()
                .body("items.resource", hasItem("/calendars/***.ics"))
                .body("items.resource", not(hasItem("/" + path)));
        given().get("/q/metrics").then().body(not(org.hamcrest.Matchers.containsString(secret)));
        for (String table : List.of("calendar_feed", "idempotent_request", "history", "audit_entry", "outbox")) {
            assertThat(rowsWith(table, secret)).as(table).isZero();
        }
    }

    @Test
    void nobody_has_more_feeds_than_can_be_looked_after() {
        Caller lead = Caller.leadOf(nordby);
        for (int i = 0; i < 10; i++) {
            open(lead);
        }
        lead.post("/calendar-feeds", Map.of("name", "Another"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:too-many-calendar-feeds"));
    }

    @Test
    void a_token_that_shows_nothing_opens_nothing() {
        new Caller(Tokens.of(Roles.TRAINER).subject("drifter"))
                .post("/calendar-feeds", Map.of("name", "Nothing"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:nothing-to-show"));
        Caller.leadOf(nordby)
                .post("/calendar-feeds", Map.of("name", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        new Caller(Tokens.of(Roles.AUDITOR))
                .post("/calendar-feeds", Map.of("name", "Audit"))
                .then()
                .statusCode(403);
    }

    private static String withoutCorrelation(Response problem) {
        return problem.asString().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }

    private long rowsWith(String table, String text) throws Exception {
        try (Connection connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set app.municipality = '*'");
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from " + table + " t where t::text like '%" + text + "%'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
