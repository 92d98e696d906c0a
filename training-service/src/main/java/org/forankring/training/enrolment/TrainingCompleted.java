package org.forankring.training.enrolment;

/** An employee has been present on every day of a session. */
public record TrainingCompleted(Enrolment enrolment) {}
