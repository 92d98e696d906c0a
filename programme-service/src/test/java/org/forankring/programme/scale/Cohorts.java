package org.forankring.programme.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forankring.testkit.database.TestDatabase;

/**
 * Whole rounds of municipalities, each with a copy of one full implementation.
 *
 * <p>The id of a copy is the id of what was copied with the second group of its digits replaced by the number of
 * the municipality and the number of the round, two digits each. What a municipality has once carries no
 * round, and what a round has once carries no municipality. The history of each copy begins with the copying.
 */
final class Cohorts {

    private static final List<String> OF_THE_ROUND = List.of("round", "joint_meeting");
    private static final List<String> OF_MUNICIPALITIES = List.of(
            "municipality",
            "unit",
            "employee",
            "implementation",
            "implementation_phase",
            "implementation_event",
            "participation",
            "application",
            "application_event",
            "plan",
            "plan_section",
            "plan_version",
            "plan_review",
            "plan_sign_off",
            "element",
            "contribution",
            "contribution_response",
            "determinant",
            "determinant_rating",
            "strategy",
            "strategy_determinant",
            "strategy_amendment",
            "team_member",
            "ownership_transfer",
            "meeting",
            "decision",
            "partner",
            "sustainability_check",
            "anchoring_plan",
            "anchoring_plan_version",
            "training_completion",
            "use_start");

    private static final String EVIDENCE = """
            insert into training_completion (municipality_id, enrolment_id, employee_id, method, element, completed_on,
                                             heard_at)
            select e.municipality_id, gen_random_uuid(), e.employee_id, 'cti', element ->> 'code', current_date, now()
            from employee e
                cross join (select definition from method_version where method = 'cti' order by version limit 1) m
                cross join jsonb_array_elements(m.definition -> 'trainingElements') element
            where e.municipality_id = '%1$s';
            insert into use_start (municipality_id, employee_id, unit_id, method, first_used_on, heard_at)
            select municipality_id, employee_id, unit_id, 'cti', current_date, now()
            from employee where municipality_id = '%1$s'""";

    private static final String COPIED = """
            create function pg_temp.marked(ids text, municipality int, round int) returns text language sql immutable
            return regexp_replace(ids,
                '([0-9a-f]{8})-[0-9a-f]{4}-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
                '\\1-' || lpad(to_hex(municipality), 2, '0') || lpad(to_hex(round), 2, '0') || '-\\2', 'g');
            create function pg_temp.copied(original jsonb, municipality int, round int) returns jsonb language plpgsql as $$
            declare
                copied text := pg_temp.marked(original::text, municipality, round);
                id   text;
            begin
                foreach id in array '{%s}'::text[] loop
                    continue when position(id in original::text) = 0;
                    copied := replace(copied, pg_temp.marked(id, municipality, round), pg_temp.marked(id, municipality, 0));
                end loop;
                foreach id in array '{%s}'::text[] loop
                    continue when position(id in original::text) = 0;
                    copied := replace(copied, pg_temp.marked(id, municipality, round), pg_temp.marked(id, 0, round));
                end loop;
                if original ->> 'official_code' is null then
                    return copied::jsonb;
                end if;
                return copied::jsonb || jsonb_build_object('official_code', left(md5(copied::jsonb ->> 'municipality_id'), 8));
            end
            $$""";

    private static final String COPY = """
            insert into %1$s
            select copy.*
            from %1$s original
                cross join generate_series(1, %2$d) municipality
                cross join generate_series(%3$d, %4$d) round
                cross join lateral jsonb_populate_record(null::%1$s,
                    pg_temp.copied(to_jsonb(original), municipality, round)) copy
            where original.%5$s = '%6$s'
            on conflict do nothing""";

    private static final String SHARED_BY_ROUNDS = """
            select municipality_id::text from municipality where municipality_id = '%1$s'
            union all select unit_id::text from unit where municipality_id = '%1$s'
            union all select employee_id::text from employee where municipality_id = '%1$s'""";
    private static final String SHARED_BY_MUNICIPALITIES = """
            select round_id::text from round where round_id = '%1$s'
            union all select joint_meeting_id::text from joint_meeting where round_id = '%1$s'""";

    private static final UUID NOTHING = new UUID(0, 0);
    private static final Set<String> OF_ALL_ROUNDS = Set.of("unit", "employee");

    private final TestDatabase database = TestDatabase.ofService("programme");
    private final UUID municipality;
    private final UUID round;

    private Cohorts(UUID municipality, UUID round) {
        this.municipality = municipality;
        this.round = round;
    }

    /** Those of the implementation, whose employees are now trained and use the method. */
    static Cohorts of(FullImplementation full) throws SQLException {
        Cohorts cohorts = new Cohorts(full.journey().municipality(), full.round());
        try (Connection connection = cohorts.database.superuser().getConnection()) {
            execute(connection, EVIDENCE.formatted(cohorts.municipality));
        }
        return cohorts;
    }

    /** The id of the copy of something, in a municipality and a round that are numbered from 1; 0 for none. */
    private static UUID copyOf(UUID original, int municipality, int round) {
        String id = original.toString();
        return UUID.fromString(id.substring(0, 9) + "%02x%02x".formatted(municipality, round) + id.substring(13));
    }

    /** Fills the rounds with the first so many municipalities; what is there already stays. */
    void fill(int municipalities, int firstRound, int lastRound) throws SQLException {
        try (Connection connection = database.superuser().getConnection()) {
            execute(connection, "select set_config('app.actor', 'generator', false)");
            execute(
                    connection,
                    COPIED.formatted(
                            shared(connection, SHARED_BY_ROUNDS.formatted(municipality)),
                            shared(connection, SHARED_BY_MUNICIPALITIES.formatted(round))));
            for (String table : OF_THE_ROUND) {
                execute(connection, COPY.formatted(table, 1, firstRound, lastRound, "round_id", round));
            }
            for (String table : OF_MUNICIPALITIES) {
                execute(
                        connection,
                        COPY.formatted(table, municipalities, firstRound, lastRound, "municipality_id", municipality));
            }
            execute(connection, "vacuum analyze");
        }
    }

    /** The id in the first row that a municipality has in a round; units and employees are of all its rounds. */
    String one(String table, String column, int ofMunicipality, int ofRound) throws SQLException {
        String marked = copyOf(NOTHING, ofMunicipality, OF_ALL_ROUNDS.contains(table) ? 0 : ofRound)
                .toString();
        return one(
                "select %1$s from %2$s where municipality_id = '%3$s' and substr(%1$s::text, 10, 4) = '%4$s' order by ctid"
                        .formatted(column, table, municipality(ofMunicipality), marked.substring(9, 13)));
    }

    /** The id of the joint meeting of a round. */
    String jointMeeting(int ofRound) throws SQLException {
        return one("select joint_meeting_id from joint_meeting where round_id = '%s'".formatted(round(ofRound)));
    }

    /** The municipality of a number. */
    UUID municipality(int number) {
        return copyOf(municipality, number, 0);
    }

    /** The round of a number. */
    UUID round(int number) {
        return copyOf(round, 0, number);
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database.superuser().getConnection()) {
            return all(connection, query).getFirst();
        }
    }

    private static String shared(Connection connection, String query) throws SQLException {
        return String.join(",", all(connection, query));
    }

    private static List<String> all(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
