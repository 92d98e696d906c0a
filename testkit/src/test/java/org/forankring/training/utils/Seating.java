package org.forankring.training.utils;

public record Seating(String number) {}
