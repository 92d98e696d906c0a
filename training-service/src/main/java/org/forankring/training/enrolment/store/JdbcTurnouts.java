package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.sql.Sql;
import org.forankring.training.enrolment.Turnout;
import org.forankring.training.enrolment.Turnouts;
import org.forankring.training.session.Session;

/** Turnouts in the table {@code session_turnout}. */
@ApplicationScoped
class JdbcTurnouts implements Turnouts {

    private static final String HOLD = """
            insert into session_turnout (municipality_id, session_id) values (:municipality, :session)
            on conflict (municipality_id, session_id) do update set version = session_turnout.version""";

    /** A statement of its own: it has to see what was committed while the one before waited. */
    private static final String RECOUNT = """
            update session_turnout t
            set attended = now.attended, completed = now.completed, version = t.version + 1
            from (
                select count(distinct e.id) filter (where a.present) as attended,
                       count(distinct e.id) filter (where e.completed_on is not null) as completed,
                       bool_or(a.day = :last) as is_over
                from enrolment e
                join attendance a on a.municipality_id = e.municipality_id and a.enrolment_id = e.id
                where e.municipality_id = :municipality and e.session_id = :session) now
            where t.municipality_id = :municipality and t.session_id = :session and now.is_over
                and (t.version = 0 or (t.attended, t.completed) is distinct from (now.attended, now.completed))
            returning t.attended, t.completed, t.version""";

    private final Sql sql;

    JdbcTurnouts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Turnout> recount(Session session, UUID municipality) {
        sql.statement(HOLD)
                .set("municipality", municipality)
                .set("session", session.id())
                .update();
        return sql.statement(RECOUNT)
                .set("municipality", municipality)
                .set("session", session.id())
                .set("last", session.days().getLast())
                .first(row -> new Turnout(
                        municipality, row.integer("attended"), row.integer("completed"), row.number("version")));
    }
}
