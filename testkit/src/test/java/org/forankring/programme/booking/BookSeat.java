package org.forankring.programme.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@ApplicationScoped
public final class BookSeat {
    private static final LocalDate OPENING = LocalDate.of(2026, 11, 1);

    private final Seats seats;
    private final Clock clock;

    public BookSeat(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    public boolean book(String number) {
        boolean open = !LocalDate.now(clock).isBefore(OPENING);
        if (open) {
            seats.add(new Seat(number, Instant.now(clock)));
        }
        return open;
    }
}
