package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
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

    private final org.hibernate.Session database;

    JdbcTurnouts(org.hibernate.Session database) {
        this.database = database;
    }

    @Override
    public Optional<Turnout> recount(Session session, UUID municipality) {
        database.flush();
        database.createNativeMutationQuery(HOLD)
                .setParameter("municipality", municipality)
                .setParameter("session", session.id())
                .executeUpdate();
        return database.createNativeQuery(RECOUNT, Tuple.class)
                .setParameter("municipality", municipality)
                .setParameter("session", session.id())
                .setParameter("last", session.days().getLast())
                .getResultStream()
                .findFirst()
                .map(row -> new Turnout(
                        municipality, row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Long.class)));
    }
}
