package org.forankring.training.booking.rest;

/** Ought to be a body. */
public record SeatRequest(String number) {}
