package org.forankring.programme.plan.section;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the instruction on recording the use of the method is, and whether it is in place (S2). */
@Schema(
        name = "PlanRecordingInstruction",
        description = "recording-instruction: where the instruction on recording the use of the method in the client"
                + " information system is, and whether it is in place.")
public record RecordingInstruction(
        @Schema(description = "Where the instruction is kept", examples = "Handbook of the outreach team, chapter 4")
        @Nullable
        @Size(max = TEXT)
        String reference,

        @Schema(description = "Whether it explains how the codes of the method are entered") @Nullable
        Boolean coversCode,

        @Schema(description = "Whether it is prepared and known to those who record") @Nullable
        Boolean inPlace,

        @Schema(description = "Since when it is in place", examples = "2026-03-01") @Nullable
        LocalDate since)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.RECORDING_INSTRUCTION;
    }
}
