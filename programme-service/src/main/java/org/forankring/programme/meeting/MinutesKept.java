package org.forankring.programme.meeting;

/** The minutes of a meeting have been recorded or corrected. */
public record MinutesKept(Meeting meeting) {}
