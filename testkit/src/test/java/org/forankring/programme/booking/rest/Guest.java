package org.forankring.programme.booking.rest;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class Guest {
    static final String UNKNOWN = "unknown";

    private String name = UNKNOWN;

    public String name() {
        return name;
    }

    public void enter(String asName) {
        name = asName;
    }
}
