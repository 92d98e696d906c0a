package org.forankring.programme.cooperation.meeting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to a meeting or did not.
 *
 * @param memberId the person as a member of a team; absent for a guest
 * @param role the role at the time
 */
@Schema(
        name = "Attendee",
        description = "Somebody who came to a meeting or did not.",
        requiredProperties = {"name", "role", "present"})
public record Attendee(
        @Schema(description = "The person as a member of a team; absent for a guest") @Nullable
        UUID memberId,

        @Schema(examples = "Anna Holm") String name,
        @Schema(description = "The role at the time") TeamRole role,
        boolean present) {}
