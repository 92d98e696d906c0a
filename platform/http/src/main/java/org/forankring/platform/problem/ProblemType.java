package org.forankring.platform.problem;

import java.net.URI;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/**
 * The problems that any service can answer. A refusal that belongs to one feature has a type of its own
 * under the same prefix, made by {@link Problems#refused}.
 */
public enum ProblemType implements Coded {
    MALFORMED_REQUEST(400),
    INVALID_PARAMETER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    CONCURRENT_CHANGE(409),
    STALE(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504);

    private static final String PREFIX = "urn:forankring:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status code that goes with the problem. */
    public int status() {
        return status;
    }

    /** One sentence that is the same for every occurrence, in the language of the request at hand. */
    public String title() {
        return Wording.of("title." + code()).said();
    }

    /** The stable identifier, for example {@code urn:forankring:problem:invalid-input}. */
    public URI uri() {
        return uri(code());
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
