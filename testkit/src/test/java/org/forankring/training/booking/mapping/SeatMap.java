package org.forankring.training.booking.mapping;

public record SeatMap(String number) {}
