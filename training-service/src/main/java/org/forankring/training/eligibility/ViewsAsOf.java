package org.forankring.training.eligibility;

import java.time.Instant;
import java.util.Optional;

/** When the facts of other services were published that a decision rests on. */
public record ViewsAsOf(Instant curriculum, Instant staff, Optional<Instant> practice) {}
