package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The teams of an implementation have changed, or another team owns the plan. Carries the whole state but for names.
 *
 * @param members everyone who is or has been in the teams, in the order they were added
 * @param planOwner {@code leadership} or {@code core}
 */
public record TeamChanged(
        UUID implementationId, UUID municipalityId, List<Member> members, String planOwner, LocalDate planOwnedSince) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.team-changed.v1";

    /**
     * Somebody in a team.
     *
     * @param team {@code leadership}, {@code core} or {@code coordination}
     * @param role for example {@code immediate-supervisor}
     * @param employeeId the person as an employee of the municipality; null for somebody from outside
     * @param unitId the unit the person works in, or supervises; null when none is known
     * @param capabilities what the person brings, for example {@code communications}
     * @param leftOn the first day without the person; null for somebody who has not left
     */
    public record Member(
            UUID memberId,
            String team,
            String role,
            @Nullable UUID employeeId,
            @Nullable UUID unitId,
            List<String> capabilities,
            LocalDate since,
            @Nullable LocalDate leftOn) {}
}
