package org.forankring.programme.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

@ApplicationScoped
public final class BookSeat {
    private static final Instant OPENING = Instant.parse("2026-11-01T08:00:00Z");

    private final Seats seats;
    private final Clock clock;

    public BookSeat(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    public boolean book(String number) {
        boolean open = !clock.instant().isBefore(OPENING);
        if (open) {
            seats.add(new Seat(number, Instant.now(clock)));
        }
        return open;
    }
}
