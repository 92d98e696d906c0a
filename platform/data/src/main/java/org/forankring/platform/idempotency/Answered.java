package org.forankring.platform.idempotency;

import java.util.Optional;

/** How a request was answered, as far as it is needed to answer it again. */
record Answered(
        String fingerprint, int status, Optional<String> location, Optional<String> etag, Optional<String> body) {}
