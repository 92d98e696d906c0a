package org.forankring.programme.implementation.matter;

import java.util.List;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Knows what a meeting is to take up. Every feature that has something to bring is one, as a CDI bean. */
public interface AgendaSource {

    /**
     * What is overdue, due or has changed.
     *
     * @return in any order; the agenda sorts them
     */
    List<AgendaItem> items(Implementation implementation, Occasion occasion);
}
