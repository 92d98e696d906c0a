package org.forankring.platform.problem;

import java.net.URI;
import java.util.Locale;

/**
 * The problems that any service can answer. A refusal that belongs to one feature has a type of its own
 * under the same prefix, made by {@link Problems#refused}.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_PARAMETER(400, "A parameter is invalid"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The caller may not do this"),
    NOT_FOUND(404, "There is nothing here for the caller"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be served"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    CONFLICT(409, "The current state does not allow this"),
    CONCURRENT_CHANGE(409, "Somebody else changed the same at the same moment"),
    STALE(412, "The resource has changed since it was read"),
    PAYLOAD_TOO_LARGE(413, "The request body is too large"),
    URI_TOO_LONG(414, "The request address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    INVALID_INPUT(422, "The input has faults"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "The request must say which version it changes"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The request headers are too large"),
    INTERNAL_ERROR(500, "The service failed"),
    BAD_GATEWAY(502, "A service behind the gateway cannot be reached"),
    UNAVAILABLE(503, "The service cannot answer just now"),
    GATEWAY_TIMEOUT(504, "A service behind the gateway did not answer in time");

    private static final String PREFIX = "urn:forankring:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status code that goes with the problem. */
    public int status() {
        return status;
    }

    /** One sentence that is the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable identifier, for example {@code urn:forankring:problem:invalid-input}. */
    public URI uri() {
        return uri(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static URI uri(String code) {
        return URI.create(PREFIX + code);
    }

    /** The general problem for a status; statuses without one of their own fall back to their class. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
    }
}
