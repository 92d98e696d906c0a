package org.forankring.programme.cooperation.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is in a team for (S1, S2). */
@Schema(
        name = "TeamRole",
        description = "What somebody is in a team for. The union representative is TR in Danish, the working"
                + " environment representative AMIR.")
public enum TeamRole {
    @JsonProperty("project-owner")
    PROJECT_OWNER,
    @JsonProperty("administrative-leader")
    ADMINISTRATIVE_LEADER,
    @JsonProperty("personnel-manager")
    PERSONNEL_MANAGER,
    @JsonProperty("immediate-supervisor")
    IMMEDIATE_SUPERVISOR,
    @JsonProperty("employee-being-trained")
    EMPLOYEE_BEING_TRAINED,
    @JsonProperty("union-representative")
    UNION_REPRESENTATIVE,
    @JsonProperty("working-environment-representative")
    WORKING_ENVIRONMENT_REPRESENTATIVE,
    @JsonProperty("coordinator")
    COORDINATOR,
    @JsonProperty("authority")
    AUTHORITY,
    @JsonProperty("job-centre")
    JOB_CENTRE,
    @JsonProperty("board-consultant")
    BOARD_CONSULTANT,
    @JsonProperty("other-stakeholder")
    OTHER_STAKEHOLDER;

    /** The role as it is written in definitions and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
