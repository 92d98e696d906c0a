package org.forankring.programme.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** What a meeting is for (S1). */
@Schema(name = "MeetingKind")
public enum MeetingKind implements Coded {
    TELEPHONE_CONFERENCE("Telephone conference"),
    START_UP("Start-up meeting"),
    PLANNING_WORKSHOP("Implementation planning workshop"),
    STATUS("Status meeting"),
    REVIEW("Review of the plan"),
    OTHER("Meeting");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /** As a person would call it. */
    public String words() {
        return words;
    }
}
