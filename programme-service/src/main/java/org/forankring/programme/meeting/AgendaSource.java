package org.forankring.programme.meeting;

import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.implementation.Implementation;

/** Knows what a meeting is to take up. Every feature that has something to bring is one, as a CDI bean. */
public interface AgendaSource {

    /**
     * What is overdue, due or has changed.
     *
     * @param since the day of the last held meeting, or of the commitment; changes from that day on count
     * @param today what is due is seen from this day
     * @return in any order; the agenda sorts them
     */
    List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today);
}
