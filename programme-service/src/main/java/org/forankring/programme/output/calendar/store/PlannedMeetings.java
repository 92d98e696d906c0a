package org.forankring.programme.output.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.cooperation.meeting.Invitation;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.output.calendar.CalendarEntries;
import org.forankring.programme.output.calendar.CalendarEntry;
import org.forankring.programme.round.MeetingPlan;

/** Entries from the tables {@code meeting} and {@code joint_meeting}. */
@ApplicationScoped
class PlannedMeetings implements CalendarEntries {

    private static final String OWN = """
            select m.id, m.version, m.plan, case when m.state = CANCELLED then true else false end, h.name,
                m.implementationId, m.invitation
            from Meeting m
                join Implementation i on i.municipalityId = m.municipalityId and i.id = m.implementationId
                join Municipality h on h.id = m.municipalityId
            where m.jointMeetingId is null and m.plan.plannedOn between :first and :last and i.state <> WITHDRAWN
                and %s
            order by m.plan.plannedOn, m.id""";
    private static final String JOINT = """
            select true, j.id, j.version, j.plan, case when j.state = CANCELLED then true else false end, r.name
            from JointMeeting j
                join Round r on r.id = j.roundId
            where %s
            order by j.plan.plannedOn, j.id""";
    private static final String IN_PERIOD = "j.plan.plannedOn between :first and :last ";
    private static final String OF_ROUNDS = IN_PERIOD + """
             and exists (select 1 from Implementation i
                         where i.roundId = j.roundId and i.state <> WITHDRAWN and i.municipalityId = :municipality)""";
    private static final String MEMBERS =
            "from TeamMember where appointment.employeeId = :employee and municipalityId = :municipality and leftOn is null";

    private final EntityManager database;

    PlannedMeetings(EntityManager database) {
        this.database = database;
    }

    /** Begins a transaction of its own, and with it a connection that sees what the caller may see now. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<CalendarEntry> within(Reach reach, Optional<UUID> invited, Period period) {
        boolean everywhere = reach.everywhere();
        Stream<CalendarEntry> own = query(
                        OWN, everywhere ? "1 = 1" : "m.municipalityId = :municipality", OwnMeeting.class, reach, period)
                .filter(invited.map(employee -> invitationOf(employee, reach)).orElse(meeting -> true))
                .map(OwnMeeting::entry);
        return Stream.concat(own, query(JOINT, everywhere ? IN_PERIOD : OF_ROUNDS, CalendarEntry.class, reach, period))
                .toList();
    }

    /** Whether somebody who is an employee is invited, as one who is in a team of the implementation now. */
    private Predicate<OwnMeeting> invitationOf(UUID employee, Reach reach) {
        List<TeamMember> asMember = database.createQuery(MEMBERS, TeamMember.class)
                .setParameter("municipality", reach.municipality().orElseThrow())
                .setParameter("employee", employee)
                .getResultList();
        return meeting -> asMember.stream()
                .anyMatch(member -> member.implementationId().equals(meeting.implementation)
                        && meeting.invitation.includes(member));
    }

    @Override
    public List<CalendarEntry> ofRound(UUID round) {
        return database.createQuery(JOINT.formatted("j.roundId = :round"), CalendarEntry.class)
                .setParameter("round", round)
                .getResultList();
    }

    private <T> Stream<T> query(String form, String condition, Class<T> result, Reach reach, Period period) {
        TypedQuery<T> query = database.createQuery(form.formatted(condition), result)
                .setParameter("first", period.first())
                .setParameter("last", period.last());
        reach.municipality().ifPresent(municipality -> query.setParameter("municipality", municipality));
        return query.getResultList().stream();
    }

    record OwnMeeting(
            UUID id,
            Long changes,
            MeetingPlan plan,
            boolean cancelled,
            String host,
            UUID implementation,
            Invitation invitation) {

        CalendarEntry entry() {
            return new CalendarEntry(false, id, changes, plan, cancelled, host);
        }
    }
}
