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
public record SubmissionAnswer(
        UUID submissionId,

        @Schema(description = "The system that sent it", examples = "nordby-journal")
        String sourceSystem,

        Instant receivedAt,

        SubmissionMode mode,

        @Schema(description = "How many records were sent", examples = "5")
        int received,

        @Schema(examples = "2") int created,

        @Schema(examples = "1") int updated,

        @Schema(examples = "1") int unchanged,

        @Schema(examples = "0") int withdrawn,

        @Schema(examples = "1") int refused,

        @Schema(description = "Every fault of every refused record")
        List<Fault.Answer> faults) {

    static SubmissionAnswer of(Submission submission) {
        return new SubmissionAnswer(
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
                submission.faults().stream().map(Fault::answer).toList());
    }
}
