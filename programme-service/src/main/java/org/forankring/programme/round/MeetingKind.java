package org.forankring.programme.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** What a meeting is for (S1). */
@Schema(name = "MeetingKind")
public enum MeetingKind implements Coded {
    TELEPHONE_CONFERENCE,
    START_UP,
    PLANNING_WORKSHOP,
    STATUS,
    REVIEW,
    OTHER;

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("meeting-kind." + code());
    }
}
