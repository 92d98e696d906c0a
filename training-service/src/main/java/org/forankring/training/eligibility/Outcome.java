package org.forankring.training.eligibility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule says of an employee. */
public enum Outcome {
    @JsonProperty("pass")
    PASS,
    @JsonProperty("fail")
    FAIL,
    /** The facts it needs are missing, or this service does not know how to judge it. */
    @JsonProperty("unknown")
    UNKNOWN
}
