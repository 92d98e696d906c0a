package org.forankring.programme.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting is for (S1). */
@Schema(name = "MeetingKind")
public enum MeetingKind {
    @JsonProperty("telephone-conference")
    TELEPHONE_CONFERENCE("Telephone conference"),
    @JsonProperty("start-up")
    START_UP("Start-up meeting"),
    @JsonProperty("planning-workshop")
    PLANNING_WORKSHOP("Implementation planning workshop"),
    @JsonProperty("status")
    STATUS("Status meeting"),
    @JsonProperty("review")
    REVIEW("Review of the plan"),
    @JsonProperty("other")
    OTHER("Meeting");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /** The kind as it is written in definitions and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a person would call it. */
    public String words() {
        return words;
    }
}
