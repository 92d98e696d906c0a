package org.forankring.programme.booking.listening;

import org.forankring.contracts.booking.v1.SeatBooked;
import org.forankring.platform.inbox.Inbox;
import org.forankring.programme.booking.Seats;

public final class FreeSeats {
    private final Inbox inbox;
    private final Seats seats;

    public FreeSeats(Inbox inbox, Seats seats) {
        this.inbox = inbox;
        this.seats = seats;
    }

    public void bookedElsewhere(String event, SeatBooked fact) {
        if (inbox.isNew(event)) {
            seats.free(fact.seat());
        }
    }
}
