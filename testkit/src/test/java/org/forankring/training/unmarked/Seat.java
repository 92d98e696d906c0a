package org.forankring.training.unmarked;

public record Seat(String number) {}
