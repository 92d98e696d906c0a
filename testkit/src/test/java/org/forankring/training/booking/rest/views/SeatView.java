package org.forankring.training.booking.rest.views;

public record SeatView(String number) {}
