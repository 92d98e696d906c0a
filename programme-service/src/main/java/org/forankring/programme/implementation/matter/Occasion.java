package org.forankring.programme.implementation.matter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The meeting that an agenda is for.
 *
 * @param day the day of the meeting, or today once that has passed
 * @param since the day of the last meeting held before it, or of the commitment; changes from that day on count
 * @param today what is due is seen from this day
 */
public record Occasion(UUID meeting, LocalDate day, LocalDate since, LocalDate today) {}
