package org.forankring.programme.booking;

import java.time.Instant;

public record Seat(String number, Instant bookedAt) {}
