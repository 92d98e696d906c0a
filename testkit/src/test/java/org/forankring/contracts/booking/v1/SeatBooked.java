package org.forankring.contracts.booking.v1;

import java.time.Instant;

public record SeatBooked(String seat, Instant at) {}
