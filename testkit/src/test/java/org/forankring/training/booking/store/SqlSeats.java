package org.forankring.training.booking.store;

/** Named after neither Panache nor JDBC. */
public final class SqlSeats {}
