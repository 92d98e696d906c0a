package org.forankring.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Answers 415 to a body that is compressed or said to be in another character set than UTF-8 (RFC 9110, 15.5.16). Read
 * as if it were not, it would be called malformed, or names would be kept that nobody has written.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class RefuseEncodedBodies implements ContainerRequestFilter {

    private static final String IDENTITY = "identity";
    private static final String UTF_8 = "utf-8";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity() || "0".equals(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
            return;
        }
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(IDENTITY)) {
            throw unsupported(Wording.of("problem.encoded-body"))
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY)
                    .build();
        }
        String charset = charsetOf(request.getMediaType());
        if (charset != null && !charset.equalsIgnoreCase(UTF_8)) {
            throw unsupported(Wording.of("problem.other-charset")).build();
        }
    }

    private static @Nullable String charsetOf(@Nullable MediaType type) {
        return type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    }

    private static HttpProblem.Builder unsupported(Wording detail) {
        return Problems.builder(ProblemType.UNSUPPORTED_MEDIA_TYPE).with(Problems.DETAIL, detail);
    }
}
