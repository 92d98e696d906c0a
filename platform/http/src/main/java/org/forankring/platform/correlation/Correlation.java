package org.forankring.platform.correlation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The correlation id of the work at hand: in the log context, the answer's header, events and the audit trail. */
public final class Correlation {

    /** The request and response header. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** The current id, or null outside a request or event. */
    public static @Nullable String currentId() {
        return MDC.get(KEY) instanceof String id ? id : null;
    }

    /** Continues under the given id; null ends the correlation. */
    public static void continueAs(@Nullable String id) {
        if (id == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, id);
        }
    }

    /** A caller's own id, if it may be taken over: 1 to 64 letters, digits, dots, hyphens or underscores. */
    public static Optional<String> accepted(@Nullable String offered) {
        return Optional.ofNullable(offered)
                .filter(id -> ACCEPTED.matcher(id).matches() && !CivilRegistrationNumbers.appearIn(id));
    }
}
