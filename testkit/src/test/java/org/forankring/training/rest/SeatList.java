package org.forankring.training.rest;

public record SeatList(String number) {}
