package org.forankring.programme.cooperation.team;

import java.util.List;
import java.util.UUID;
import org.forankring.platform.problem.Fault;

/** What became of a member who was to be appointed, changed or seen off. */
public sealed interface MemberChange {

    /** The member is as asked. */
    sealed interface Agreed extends MemberChange {

        TeamMember member();
    }

    /** The member has become what was asked. */
    record Changed(TeamMember member) implements Agreed {}

    /** The member was so before. */
    record Unchanged(TeamMember member) implements Agreed {}

    /** Nothing has changed. */
    sealed interface Refused extends MemberChange {}

    /** There is no such member in the implementation's teams. */
    record NoSuchMember() implements Refused {}

    /** The person has left the team, which is final. */
    record HasLeft(TeamMember member) implements Refused {}

    /** The teams have as many members as they can, those who have left included. */
    record TooMany(int most) implements Refused {}

    /** The employee is in the team in that role already, as that member. */
    record AlreadyThere(UUID member) implements Refused {}

    /** What was asked does not fit what is known. */
    record Faulty(List<Fault> faults) implements Refused {}
}
