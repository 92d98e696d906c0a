package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Records who came to a meeting and who did not. */
@ApplicationScoped
public class RecordAttendance {

    private final Meetings meetings;
    private final TeamMembers members;
    private final Event<MeetingsTold> tellings;

    RecordAttendance(Meetings meetings, TeamMembers members, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.members = members;
        this.tellings = tellings;
    }

    /** Replaces the attendance of a meeting that has not been cancelled, before or after it has its minutes. */
    @Transactional
    public MeetingChange record(Implementation implementation, UUID id, List<Claim> claims, Precondition precondition) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        precondition.check(meeting.version());
        List<Fault> faults = new ArrayList<>();
        List<Attendee> attendees = attendees(implementation, claims, faults);
        MeetingChange change = meeting.attend(attendees, List.copyOf(faults));
        if (change instanceof MeetingChange.Changed) {
            meetings.keep(meeting);
            tellings.fire(MeetingsTold.of(meeting));
        }
        return change;
    }

    private List<Attendee> attendees(Implementation implementation, List<Claim> claims, List<Fault> faults) {
        List<UUID> named =
                claims.stream().map(Claim::memberId).filter(Objects::nonNull).toList();
        Map<UUID, TeamMember> known = members.named(implementation, named).stream()
                .collect(Collectors.toMap(TeamMember::id, Function.identity()));
        List<Attendee> attendees = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            String place = "/attendance/" + i;
            if (claim.memberId() == null) {
                guest(claim, place, faults).ifPresent(attendees::add);
            } else if (!seen.add(claim.memberId())) {
                faults.add(Fault.of(place + "/memberId", "duplicate-member"));
            } else {
                member(claim, known.get(claim.memberId()), place, faults).ifPresent(attendees::add);
            }
        }
        return attendees;
    }

    private static Optional<Attendee> guest(Claim claim, String place, List<Fault> faults) {
        if (claim.name() == null) {
            faults.add(new Fault(place + "/name", "required", Wording.of("fault.required.guest")));
        }
        if (claim.role() == null) {
            faults.add(new Fault(place + "/role", "required", Wording.of("fault.required.guest")));
        }
        return claim.name() == null || claim.role() == null
                ? Optional.empty()
                : Optional.of(new Attendee(null, claim.name(), claim.role(), claim.present()));
    }

    private static Optional<Attendee> member(
            Claim claim, @Nullable TeamMember member, String place, List<Fault> faults) {
        if (member == null) {
            faults.add(new Fault(place + "/memberId", "unknown-member", Wording.of("fault.unknown-member.attendance")));
            return Optional.empty();
        }
        return Optional.of(new Attendee(
                member.id(), member.appointment().name(), member.appointment().role(), claim.present()));
    }

    /**
     * What is said of one person.
     *
     * @param memberId a member of the teams, whose name and role are known; absent for a guest
     */
    public record Claim(
            @Nullable UUID memberId,
            @Nullable String name,
            @Nullable TeamRole role,
            boolean present) {}
}
