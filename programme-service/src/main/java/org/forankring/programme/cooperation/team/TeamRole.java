package org.forankring.programme.cooperation.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** What somebody is in a team for (S1, S2). */
@Schema(
        name = "TeamRole",
        description = "What somebody is in a team for. The union representative is TR in Danish, the working"
                + " environment representative AMIR.")
public enum TeamRole implements Coded {
    PROJECT_OWNER,
    ADMINISTRATIVE_LEADER,
    PERSONNEL_MANAGER,
    IMMEDIATE_SUPERVISOR,
    EMPLOYEE_BEING_TRAINED,
    UNION_REPRESENTATIVE,
    WORKING_ENVIRONMENT_REPRESENTATIVE,
    COORDINATOR,
    AUTHORITY,
    JOB_CENTRE,
    BOARD_CONSULTANT,
    OTHER_STAKEHOLDER;

    /** Whether the unit that stands beside it is the one that is supervised. */
    boolean supervises() {
        return this == IMMEDIATE_SUPERVISOR;
    }

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("team-role." + code());
    }
}
