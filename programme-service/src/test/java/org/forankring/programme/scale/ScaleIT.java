package org.forankring.programme.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.identity.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** With all 98 municipalities in a round, an answer takes as many statements as with two. */
@ProgrammeTest
class ScaleIT {

    private static final int ALL = 98;
    private static final Caller AUDITOR = new Caller(Tokens.of(Roles.AUDITOR));

    @Inject
    SessionFactory sessions;

    @Test
    void the_number_of_statements_grows_with_nothing() throws Exception {
        Cohorts cohorts = Cohorts.of(FullImplementation.make());
        cohorts.fill(2, 1, 1);
        cohorts.fill(ALL, 2, 2);
        everything_of_a_copy_can_be_read(cohorts);
        the_overview_takes_the_same_statements_for_two_and_for_all(cohorts);
        a_list_takes_the_same_statements_for_a_page_of_one_and_of_all(cohorts);
    }

    private void everything_of_a_copy_can_be_read(Cohorts cohorts) throws SQLException, IOException {
        SortedMap<String, Integer> refused = new TreeMap<>();
        for (Entry<String, String> read :
                Addresses.in(cohorts, ALL, 2).readable().entrySet()) {
            int status = reader(cohorts, read.getKey()).get(read.getValue()).statusCode();
            if (status != 200) {
                refused.put(read.getKey(), status);
            }
        }
        assertThat(refused).isEmpty();
    }

    private void the_overview_takes_the_same_statements_for_two_and_for_all(Cohorts cohorts) {
        for (String table : new String[] {"/overview", "/overview.csv", "/calendar.ics"}) {
            long few = statements(Caller.consultant(), overview(cohorts.round(1), table));
            long many = statements(Caller.consultant(), overview(cohorts.round(2), table));
            assertThat(many).as(table).isEqualTo(few);
        }
        Caller.consultant().get(overview(cohorts.round(2), "/overview")).then().body("rows", hasSize(ALL));
    }

    private void a_list_takes_the_same_statements_for_a_page_of_one_and_of_all(Cohorts cohorts)
            throws SQLException, IOException {
        Map<String, String> lists = Addresses.in(cohorts, ALL, 2).lists();
        SortedMap<String, String> growing = new TreeMap<>();
        for (Entry<String, String> list : lists.entrySet()) {
            Caller reader = reader(cohorts, list.getKey());
            long one = statements(reader, list.getValue() + "?limit=1");
            long all = statements(reader, list.getValue() + "?limit=200");
            if (one != all) {
                growing.put(list.getKey(), one + " -> " + all);
            }
        }
        assertThat(lists).hasSizeGreaterThan(15);
        assertThat(growing).isEmpty();
    }

    private long statements(Caller caller, String address) {
        sessions.getStatistics().clear();
        caller.get(address).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static Caller reader(Cohorts cohorts, String path) {
        return switch (path) {
            case "/audit-entries" -> AUDITOR;
            case "/dead-letters" -> Caller.administrator();
            default ->
                path.contains("/calendar") || path.contains("/employees")
                        ? Caller.leadOf(cohorts.municipality(ALL))
                        : Caller.consultant();
        };
    }

    private static String overview(UUID round, String table) {
        return "/rounds/" + round + table;
    }
}
