package org.forankring.programme.booking;

public interface Seats {
    void add(Seat seat);

    void free(String number);
}
