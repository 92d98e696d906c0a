package org.forankring.platform.seating;

import java.util.List;
import org.forankring.programme.booking.Seat;

public record SeatingPlan(List<Seat> seats) {}
