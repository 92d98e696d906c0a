package org.forankring.programme.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.Reach;

/** Meetings as calendars show them, cancelled ones included; of withdrawn implementations there are none. */
public interface CalendarEntries {

    /** All within reach from a day on: the municipalities' own, and the joint ones of the rounds they take part in. */
    List<CalendarEntry> within(Reach reach, LocalDate from);

    /** The joint meetings of a round. */
    List<CalendarEntry> ofRound(UUID round);
}
