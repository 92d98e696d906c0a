package org.forankring.platform.openapi;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/** The form of every error answer, as a service's document shows it (RFC 9457). */
@Schema(
        name = "Problem",
        description =
                "The form of every error answer (RFC 9457). Where a problem says more, the answer has a form of its own"
                        + " that begins with this one.",
        requiredProperties = {"type", "title", "status"})
public record Problem(
        @Schema(
                description = "Stable identifier of the kind of problem",
                examples = "urn:forankring:problem:invalid-input")
        URI type,

        @Schema(description = "The same for every occurrence", examples = "The input has faults")
        String title,

        @Schema(description = "The HTTP status code", examples = "422")
        int status,

        @Schema(description = "What happened this time, for people", examples = "2 faults, see errors.") @Nullable
        String detail,

        @Schema(description = "The code of the detail's sentence, for clients that word it themselves") @Nullable
        String phrase,

        @Schema(description = "What the detail speaks of, by name") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "All faults of the input; absent when the problem is another one") @Nullable
        List<Fault.Answer> errors,

        @Schema(
                description = "Finds the request in the logs; also in the X-Correlation-Id header",
                examples = "01900000-0000-7000-8000-000000000001")
        @Nullable
        String correlationId) {}
