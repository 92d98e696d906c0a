package org.forankring.monitoring.userecord.rest;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.SubmissionMode;
import org.jspecify.annotations.Nullable;

/** A submission as it is sent. The records are bound one by one, see {@link ReadBatch}. */
@Schema(name = "UseRecordBatch", description = "Use records sent together.")
public record BatchBody(
        @Schema(
                description = "atomic: all records are stored or none is. per-item: records without faults are stored,"
                        + " the others are refused.",
                defaultValue = "atomic")
        @Nullable
        SubmissionMode mode,

        @Schema(description = "true: answer what would happen and store nothing", defaultValue = "false") @Nullable
        Boolean dryRun,

        @Schema(
                description = "The records, each with a sourceId of its own",
                required = true,
                minItems = 1,
                maxItems = 1000)
        @Nullable
        List<UseRecordBody> records) {

    SubmissionMode modeOrDefault() {
        return Objects.requireNonNullElse(mode, SubmissionMode.ATOMIC);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
