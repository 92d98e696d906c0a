package org.forankring.programme.output.calendar.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An iCalendar stream as an answer. */
final class Stream {

    static final String TYPE = "text/calendar";

    private Stream() {}

    static Response answer(byte[] content) {
        return Response.ok(content, TYPE + "; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .build();
    }
}
