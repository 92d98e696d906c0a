package org.forankring.programme.cooperation.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team needs to know and be able to do; the last three are the day-to-day operations (S2). */
@Schema(name = "TeamCapability", description = "What the teams need to know and be able to do.")
public enum Capability {
    @JsonProperty("change-management")
    CHANGE_MANAGEMENT,
    @JsonProperty("communications")
    COMMUNICATIONS,
    @JsonProperty("customer-referrals")
    CUSTOMER_REFERRALS,
    @JsonProperty("facilities")
    FACILITIES,
    @JsonProperty("job-descriptions")
    JOB_DESCRIPTIONS;

    /** The capability as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
