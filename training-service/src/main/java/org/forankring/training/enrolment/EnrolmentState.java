package org.forankring.training.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an enrolment stands. */
public enum EnrolmentState {
    /** A seat is taken. */
    @JsonProperty("booked")
    BOOKED,
    /** The employee was present on every day. */
    @JsonProperty("completed")
    COMPLETED
}
