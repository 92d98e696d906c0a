package org.forankring.programme.booking.publishing;

import org.forankring.contracts.booking.v1.SeatBooked;
import org.forankring.platform.outbox.Outbox;
import org.forankring.programme.booking.Seat;

public final class AnnounceSeats {
    private final Outbox outbox;

    public AnnounceSeats(Outbox outbox) {
        this.outbox = outbox;
    }

    public void booked(Seat seat) {
        outbox.tell(new SeatBooked(seat.number(), seat.bookedAt()));
    }
}
