package org.forankring.programme.output.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;

/** Meetings as calendars show them, cancelled ones included; of withdrawn implementations there are none. */
public interface CalendarEntries {

    /**
     * Those within reach: the municipalities' own, and the joint ones of the rounds they take part in.
     *
     * @param invited leaves out the own meetings to which this employee of the municipality is not invited
     */
    List<CalendarEntry> within(Reach reach, Optional<UUID> invited, Period period);

    /** The joint meetings of a round. */
    List<CalendarEntry> ofRound(UUID round);

    /** The planned days that are shown, the last one included. */
    record Period(LocalDate first, LocalDate last) {}
}
