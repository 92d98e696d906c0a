package org.forankring.training.eligibility;

import java.time.LocalDate;

/** What became of a question for eligibility. */
public sealed interface Ruling {

    record Decided(Decision decision, LocalDate asOf, ViewsAsOf viewsAsOf) implements Ruling {}

    /** Not known, or of a municipality that the work at hand may not see. */
    record UnknownEmployee() implements Ruling {}

    record UnknownMethod() implements Ruling {}

    /** Not an element of the version that governs. */
    record UnknownElement() implements Ruling {}
}
