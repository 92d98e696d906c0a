package org.forankring.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail. */
@Schema(
        description = "One line of the audit trail. A change has two: the attempt, written before anything is"
                + " done, and the outcome. A reading has the outcome only.")
public record AuditEntry(
        UUID id,
        Instant at,
        @Schema(description = "attempt or outcome") String stage,

        @Schema(description = "Ties the attempt to its outcome")
        UUID requestId,

        @Schema(description = "The sub of the access token") String subject,
        List<String> roles,
        @Nullable UUID municipality,
        @Schema(description = "The HTTP method") String method,

        @Schema(description = "The path asked for, without its query")
        String resource,

        @Schema(description = "The HTTP status answered; absent on an attempt") @Nullable
        Integer status,

        @Nullable String correlationId) {}
