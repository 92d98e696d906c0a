package org.forankring.programme.cooperation.meeting.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.meeting.RecordAttendance.Claim;
import org.forankring.programme.cooperation.team.TeamRole;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who came to a meeting and who did not. It replaces what was recorded before.")
record AttendanceBody(@NotNull @Size(max = 500) List<@NotNull @Valid Person> attendance) {

    List<Claim> claims() {
        return attendance.stream()
                .map(person -> new Claim(person.memberId, person.name, person.role, person.present))
                .toList();
    }

    /** What is said of one person. */
    @Schema(name = "AttendeeBody", description = "A member of the teams by memberId, or a guest by name and role.")
    record Person(
            @Schema(description = "A member of the teams, whose name and role are known; leave out for a guest")
            @Nullable
            UUID memberId,

            @Schema(description = "Required for a guest, ignored for a member", examples = "Bo Lund")
            @Nullable
            @Size(max = 200)
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "fault.blank")
            String name,

            @Schema(description = "Required for a guest, ignored for a member") @Nullable
            TeamRole role,

            @NotNull Boolean present) {}
}
