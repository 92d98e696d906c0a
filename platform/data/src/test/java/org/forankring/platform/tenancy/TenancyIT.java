package org.forankring.platform.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.Note;
import org.forankring.platform.notes.Notes;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.platform.sql.Sql;
import org.forankring.testkit.database.RowSecurity;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class TenancyIT {

    private static final int THREADS = 24;
    private static final int REQUESTS = 10_000;
    private static final int MUNICIPALITIES = 12;

    @Inject
    Notes notes;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @TestHTTPResource("/notes")
    URI address;

    @Test
    void ten_thousand_requests_of_many_municipalities_on_four_connections_never_see_a_foreign_row() throws Exception {
        List<UUID> municipalities = IntStream.range(0, MUNICIPALITIES)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        List<HttpRequest> requests = municipalities.stream().map(this::asLeadOf).toList();
        municipalities.forEach(municipality -> write(municipality, "of " + municipality));
        HttpClient client = HttpClient.newHttpClient();
        Callable<String> thread = () -> {
            int served = 0;
            for (int i = 0; i < REQUESTS / THREADS + 1; i++) {
                int whose = (int) ((Thread.currentThread().threadId() + i) % MUNICIPALITIES);
                String body = client.send(requests.get(whose), HttpResponse.BodyHandlers.ofString())
                        .body();
                String own = municipalities.get(whose).toString();
                if (!body.contains("of " + own) || body.split("\"municipality\"").length != 2) {
                    return "Asked as " + own + " and got " + body;
                }
                served++;
            }
            return served > 0 ? "" : "nothing served";
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> outcomes = threads.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(i -> thread).toList());
            List<String> leaks = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                leaks.add(outcome.get());
            }
            assertThat(leaks).containsOnly("");
        }
    }

    @Test
    void the_board_sees_every_municipality() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        write(one, "one");
        write(two, "two");
        String seen = given().header(
                        "Authorization",
                        "Bearer " + Tokens.of(Roles.BOARD_CONSULTANT).signed())
                .get("/notes")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(seen).contains(one.toString(), two.toString());
    }

    @Test
    void a_municipal_role_without_a_municipality_is_none_and_is_told_what_it_lacks() {
        write(UUID.randomUUID(), "somebody's");
        String homeless = Tokens.of(Roles.MUNICIPAL_LEAD).signed();
        expectToLackMunicipality(
                given().header("Authorization", "Bearer " + homeless).get("/notes"));
        expectToLackMunicipality(given().header("Authorization", "Bearer " + homeless)
                .contentType("application/json")
                .body("{\"text\":\"anybody's\",\"weight\":1}")
                .post("/notes"));
    }

    private static void expectToLackMunicipality(Response answer) {
        answer.then()
                .statusCode(403)
                .body("type", is("urn:forankring:problem:forbidden"))
                .body("phrase", is("problem.token-without-municipality"));
    }

    @Test
    void work_without_a_scope_sees_nothing() {
        write(UUID.randomUUID(), "somebody's");
        assertThat(notes.visible()).isEmpty();
    }

    @Test
    void a_connection_outside_a_transaction_reads_only() {
        assertThatThrownBy(() -> Tenancy.everywhere(() ->
                        sql.statement("delete from note where text = 'never'").update()))
                .hasStackTraceContaining("read-only transaction");
        assertThat(Tenancy.everywhere(() -> sql.statement("select 1 as one").first(row -> row.integer("one"))))
                .contains(1);
    }

    @Test
    void the_scope_ends_with_the_transaction_and_is_not_left_in_the_session() throws Exception {
        UUID municipality = UUID.randomUUID();
        write(municipality, "somebody's");
        assertThat(Tenancy.in(municipality, notes::visible)).hasSize(1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.commit();
            try (var row = statement.executeQuery("select current_setting('app.municipality', true),"
                    + " current_setting('app.actor', true), current_setting('transaction_read_only')")) {
                row.next();
                assertThat(row.getString(1)).isNullOrEmpty();
                assertThat(row.getString(2)).isNullOrEmpty();
                assertThat(row.getString(3)).isEqualTo("off");
            }
        }
    }

    @Test
    void with_nothing_set_the_service_sees_and_writes_nothing_in_the_tables_of_the_platform_either() throws Exception {
        write(UUID.randomUUID(), "somebody's");
        TestDatabase postgres = TestDatabase.ofService("notes");
        assertThat(RowSecurity.openTables(postgres)).isSubsetOf("locks_seen", "note_heard");
        assertThat(RowSecurity.tablesSeenWithNothingSet(postgres)).isEmpty();
        assertThat(RowSecurity.databases(postgres)).containsExactly("notes");
        for (String row : List.of(
                "inbox (consumer, event_id, received_at) values ('c', 'e', now())",
                "inbox_latest (consumer, type, subject, aggregate_version) values ('c', 't', 's', 1)",
                "idempotent_request (subject, key, fingerprint, at) values ('s', 'k', 'f', now())",
                "audit_entry (id, at, stage, request_id, subject, roles, method, resource) values"
                        + " (gen_random_uuid(), now(), 'attempt', gen_random_uuid(), 's', '{}', 'GET', '/')",
                "outbox (id, type, subject, aggregate_version, occurred_at, data, shard) values"
                        + " (gen_random_uuid(), 't', gen_random_uuid(), 1, now(), '{}', 1)")) {
            assertThatThrownBy(() -> {
                        try (var nobody = postgres.service().getConnection();
                                var statement = nobody.createStatement()) {
                            statement.execute("insert into " + row);
                        }
                    })
                    .as(row)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_foreign_row_cannot_be_written() {
        assertThatThrownBy(() -> Tenancy.in(UUID.randomUUID(), () -> {
                    notes.write(new Note(UUID.randomUUID(), UUID.randomUUID(), "foreign", 1));
                    return null;
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_owner_of_the_table_is_bound_too() throws Exception {
        write(UUID.randomUUID(), "somebody's");
        try (var connection = TestDatabase.ofService("notes").owner().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from note")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private void write(UUID municipality, String text) {
        Tenancy.in(municipality, () -> {
            notes.write(new Note(UUID.randomUUID(), municipality, text, 1));
            return true;
        });
    }

    private HttpRequest asLeadOf(UUID municipality) {
        return HttpRequest.newBuilder(address)
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(Roles.MUNICIPAL_LEAD)
                                        .municipality(municipality)
                                        .signed())
                .build();
    }
}
