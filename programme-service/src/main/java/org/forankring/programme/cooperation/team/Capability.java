package org.forankring.programme.cooperation.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** What a team needs to know and be able to do; the last three are the day-to-day operations (S2). */
@Schema(name = "TeamCapability", description = "What the teams need to know and be able to do.")
public enum Capability implements Coded {
    CHANGE_MANAGEMENT,
    COMMUNICATIONS,
    CUSTOMER_REFERRALS,
    FACILITIES,
    JOB_DESCRIPTIONS
}
