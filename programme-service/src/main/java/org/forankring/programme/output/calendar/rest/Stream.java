package org.forankring.programme.output.calendar.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An iCalendar stream as an answer. */
final class Stream {

    static final String TYPE = "text/calendar";

    private Stream() {}

    /** The content, or 304 for a client that has it. */
    static Response answer(byte[] content, Request request) {
        EntityTag tag = new EntityTag(digest(content));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(content, TYPE + "; charset=utf-8") : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .build();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
