package org.forankring.programme.cooperation.meeting;

import java.util.List;

/** Meetings of implementations have been planned, or what is known of them has changed. */
public record MeetingsTold(List<Meeting> meetings) {

    /** One of them. */
    public static MeetingsTold of(Meeting meeting) {
        return new MeetingsTold(List.of(meeting));
    }
}
