package org.forankring.monitoring.userecord.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What became of a submission, as it is answered. */
@Schema(
        name = "SubmissionAnswer",
        description = "What became of the records of a submission: created + updated + unchanged + withdrawn + refused"
                + " = received.")
public record ReceptionAnswer(
        @Schema(description = "The receipt, see getSubmission; null on a dry run, which leaves none", nullable = true)
        @Nullable
        UUID submissionId,

        @Schema(description = "Whether nothing was stored, because it was asked for")
        boolean dryRun,

        @Schema(description = "How many records were sent", examples = "5")
        int received,

        @Schema(description = "New records", examples = "2") int created,

        @Schema(description = "Records that say something else now", examples = "1")
        int updated,

        @Schema(description = "Records that said the same already", examples = "1")
        int unchanged,

        @Schema(description = "Records taken back as entered in error", examples = "0")
        int withdrawn,

        @Schema(description = "Records with faults, not stored", examples = "1")
        int refused,

        @Schema(description = "Every fault of every refused record")
        List<Fault.Answer> faults) {

    static ReceptionAnswer of(Submission submission, boolean dryRun) {
        return new ReceptionAnswer(
                dryRun ? null : submission.id(),
                dryRun,
                submission.received(),
                submission.created(),
                submission.updated(),
                submission.unchanged(),
                submission.withdrawn(),
                submission.refused(),
                submission.faults().stream().map(Fault::answer).toList());
    }
}
