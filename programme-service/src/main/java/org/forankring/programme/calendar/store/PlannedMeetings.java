package org.forankring.programme.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.Reach;
import org.forankring.programme.calendar.CalendarEntries;
import org.forankring.programme.calendar.CalendarEntry;

/** Entries from the tables {@code meeting} and {@code joint_meeting}. */
@ApplicationScoped
class PlannedMeetings implements CalendarEntries {

    private static final String OWN = """
            select false, m.id, m.version, m.plan, case when m.state = CANCELLED then true else false end, h.name
            from Meeting m
                join Implementation i on i.municipalityId = m.municipalityId and i.id = m.implementationId
                join Municipality h on h.id = m.municipalityId
            where m.jointMeetingId is null and m.plan.plannedOn >= :from and i.state <> WITHDRAWN
                and %s
            order by m.plan.plannedOn, m.id""";

    private static final String JOINT = """
            select true, j.id, j.version, j.plan, case when j.state = CANCELLED then true else false end, r.name
            from JointMeeting j
                join Round r on r.id = j.roundId
            where %s
            order by j.plan.plannedOn, j.id""";

    private static final String OF_ROUNDS = """
            j.plan.plannedOn >= :from
            and exists (select 1 from Implementation i
                        where i.roundId = j.roundId and i.state <> WITHDRAWN and i.municipalityId = :municipality)""";

    private final EntityManager database;

    PlannedMeetings(EntityManager database) {
        this.database = database;
    }

    /** Begins a transaction of its own, and with it a connection that sees what the caller may see now. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<CalendarEntry> within(Reach reach, LocalDate from) {
        List<TypedQuery<CalendarEntry>> queries = reach.everywhere()
                ? List.of(query(OWN, "1 = 1"), query(JOINT, "j.plan.plannedOn >= :from"))
                : List.of(query(OWN, "m.municipalityId = :municipality"), query(JOINT, OF_ROUNDS));
        List<CalendarEntry> entries = new ArrayList<>();
        for (TypedQuery<CalendarEntry> query : queries) {
            query.setParameter("from", from);
            reach.municipality().ifPresent(municipality -> query.setParameter("municipality", municipality));
            entries.addAll(query.getResultList());
        }
        return entries;
    }

    @Override
    public List<CalendarEntry> ofRound(UUID round) {
        return query(JOINT, "j.roundId = :round").setParameter("round", round).getResultList();
    }

    private TypedQuery<CalendarEntry> query(String form, String condition) {
        return database.createQuery(form.formatted(condition), CalendarEntry.class);
    }
}
