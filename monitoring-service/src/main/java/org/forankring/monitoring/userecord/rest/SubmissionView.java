package org.forankring.monitoring.userecord.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.monitoring.userecord.SubmissionMode;
import org.forankring.platform.problem.Fault;

/** The receipt of a submission as it is shown. */
@Schema(name = "Submission", description = "The receipt of a submission that was stored.")
public record SubmissionView(
        @Schema(required = true) UUID submissionId,

        @Schema(description = "The system that sent it", examples = "nordby-journal", required = true)
        String sourceSystem,

        @Schema(required = true) Instant receivedAt,

        @Schema(required = true) SubmissionMode mode,

        @Schema(description = "How many records were sent", examples = "5", required = true)
        int received,

        @Schema(examples = "2", required = true) int created,

        @Schema(examples = "1", required = true) int updated,

        @Schema(examples = "1", required = true) int unchanged,

        @Schema(examples = "0", required = true) int withdrawn,

        @Schema(examples = "1", required = true) int refused,

        @Schema(description = "Every fault of every refused record", required = true)
        List<Fault> faults) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                submission.id(),
                submission.origin().sourceSystem(),
                submission.receivedAt(),
                submission.mode(),
                submission.received(),
                submission.created(),
                submission.updated(),
                submission.unchanged(),
                submission.withdrawn(),
                submission.refused(),
                submission.faults());
    }
}
