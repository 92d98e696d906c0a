package org.forankring.programme.output.calendar;

import java.util.UUID;
import org.forankring.programme.round.MeetingPlan;

/**
 * A meeting in a calendar.
 *
 * @param joint whether it is a round's meeting of all its municipalities
 * @param changes how often it has been changed
 * @param host the municipality that meets, or the round
 */
public record CalendarEntry(boolean joint, UUID id, Long changes, MeetingPlan plan, boolean cancelled, String host) {}
