package org.forankring.training.eligibility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an employee may take an element. */
public enum Verdict {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    @JsonProperty("unknown")
    UNKNOWN
}
