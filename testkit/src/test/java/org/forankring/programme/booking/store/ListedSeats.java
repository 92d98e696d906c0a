package org.forankring.programme.booking.store;

import java.util.ArrayList;
import java.util.List;
import org.forankring.programme.booking.Seat;
import org.forankring.programme.booking.Seats;

public final class ListedSeats implements Seats {
    private final List<Seat> taken = new ArrayList<>();

    @Override
    public void add(Seat seat) {
        taken.add(seat);
    }

    @Override
    public void free(String number) {
        taken.removeIf(seat -> seat.number().equals(number));
    }
}
