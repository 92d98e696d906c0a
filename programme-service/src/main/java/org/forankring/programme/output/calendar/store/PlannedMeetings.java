package org.forankring.programme.output.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Texts;
import org.forankring.programme.cooperation.meeting.Invitation;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.output.calendar.CalendarEntries;
import org.forankring.programme.output.calendar.CalendarEntry;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

/** Entries from the tables {@code meeting} and {@code joint_meeting}. */
@ApplicationScoped
class PlannedMeetings implements CalendarEntries {

    private static final String OWN = """
            select m.id, m.version, CHANGED, m.plan, case when m.state = CANCELLED then true else false end, h.name,
                i.method, i.methodVersion, m.implementationId, m.invitation
            from Meeting m
                join Implementation i on i.municipalityId = m.municipalityId and i.id = m.implementationId
                join Municipality h on h.id = m.municipalityId
            where m.jointMeetingId is null and m.plan.plannedOn between :first and :last and i.state <> WITHDRAWN
                and %s
            order by m.plan.plannedOn, m.id""".replace("CHANGED", changed("meeting", "m.id"));
    private static final String JOINT = """
            select j.id, j.version, CHANGED, j.plan, case when j.state = CANCELLED then true else false end, r.name,
                r.method, r.methodVersion
            from JointMeeting j
                join Round r on r.id = j.roundId
            where %s
            order by j.plan.plannedOn, j.id""".replace("CHANGED", changed("joint_meeting", "j.id"));
    private static final String IN_PERIOD = "j.plan.plannedOn between :first and :last ";
    private static final String OF_ROUNDS = IN_PERIOD + """
             and exists (select 1 from Implementation i
                         where i.roundId = j.roundId and i.state <> WITHDRAWN and i.municipalityId = :municipality)""";
    private static final String MEMBERS =
            "from TeamMember where appointment.employeeId = :employee and municipalityId = :municipality and leftOn is null";

    private final EntityManager database;
    private final Methods methods;

    PlannedMeetings(EntityManager database, Methods methods) {
        this.database = database;
        this.methods = methods;
    }

    /** When a row was written last, as its history has it. */
    private static String changed(String table, String id) {
        return "cast(sql('(select max(at) from history where subject = ''%s'' and row_key = cast(? as text))', %s) as Instant)"
                .formatted(table, id);
    }

    /** Begins a transaction of its own, and with it a connection that sees what the caller may see now. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<CalendarEntry> within(Reach reach, Optional<UUID> invited, Period period) {
        boolean everywhere = reach.everywhere();
        Activities activities = new Activities(methods);
        Stream<CalendarEntry> own = query(
                        OWN, everywhere ? "1 = 1" : "m.municipalityId = :municipality", OwnMeeting.class, reach, period)
                .filter(invited.map(employee -> invitationOf(employee, reach)).orElse(meeting -> true))
                .map(meeting -> meeting.entry(activities));
        Stream<CalendarEntry> joint = query(
                        JOINT, everywhere ? IN_PERIOD : OF_ROUNDS, JointMeeting.class, reach, period)
                .map(meeting -> meeting.entry(activities));
        return Stream.concat(own, joint).toList();
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
        Activities activities = new Activities(methods);
        return database.createQuery(JOINT.formatted("j.roundId = :round"), JointMeeting.class)
                .setParameter("round", round)
                .getResultStream()
                .map(meeting -> meeting.entry(activities))
                .toList();
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
            @Nullable Instant changedAt,
            MeetingPlan plan,
            boolean cancelled,
            String host,
            String method,
            int methodVersion,
            UUID implementation,
            Invitation invitation) {

        CalendarEntry entry(Activities activities) {
            return new CalendarEntry(
                    false,
                    id,
                    changes,
                    Objects.requireNonNullElse(changedAt, Instant.EPOCH),
                    plan,
                    activities.named(plan, method, methodVersion),
                    cancelled,
                    host);
        }
    }

    record JointMeeting(
            UUID id,
            Long changes,
            @Nullable Instant changedAt,
            MeetingPlan plan,
            boolean cancelled,
            String host,
            String method,
            int methodVersion) {

        CalendarEntry entry(Activities activities) {
            return new CalendarEntry(
                    true,
                    id,
                    changes,
                    Objects.requireNonNullElse(changedAt, Instant.EPOCH),
                    plan,
                    activities.named(plan, method, methodVersion),
                    cancelled,
                    host);
        }
    }

    /** What methods call their activities; each version is read once, and only when it is needed. */
    static final class Activities {

        private final Methods methods;
        private final Map<MethodKey, MethodDefinition> known = new HashMap<>();

        Activities(Methods methods) {
            this.methods = methods;
        }

        Optional<Texts> named(MeetingPlan plan, String method, int version) {
            return Optional.ofNullable(plan.activity())
                    .flatMap(code -> known.computeIfAbsent(
                                    new MethodKey(method, version), key -> methods.definition(key.name, key.version))
                            .activityNames(code));
        }

        private record MethodKey(String name, int version) {}
    }
}
