package org.forankring.training.booking.publishing;

/** Does not announce. */
public final class TellOfSeats {}
