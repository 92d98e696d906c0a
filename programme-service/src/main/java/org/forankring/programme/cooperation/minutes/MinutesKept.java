package org.forankring.programme.cooperation.minutes;

import org.forankring.programme.cooperation.meeting.Meeting;

/** The minutes of a meeting have been recorded or corrected. */
public record MinutesKept(Meeting meeting) {}
