package org.forankring.programme.anchoring.sustainability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has found out about its ability to go on by itself. As long as it is being worked on, any
 * part may be left out.
 */
@Schema(
        name = "Sustainability",
        description = "Whether competences and organisation are in place, so that the municipality can go on by itself."
                + " The first three parts are about competences, the others about organisation; any may be left out"
                + " until it has been looked at.")
public record Sustainability(
        @Schema(description = "Enough employees are trained in the method and use it") @Nullable @Valid
        Finding trainedEmployees,

        @Schema(description = "Trainers are in place who give sparring and supervision to their colleagues")
        @Nullable
        @Valid
        Finding sparring,

        @Schema(description = "New employees are introduced to the method and trained") @Nullable @Valid
        Finding newEmployees,

        @Schema(description = "Management follows up the use of the method") @Nullable @Valid
        Finding managementFollowUp,

        @Schema(description = "Roles and responsibilities are divided") @Nullable @Valid
        Finding rolesAndResponsibilities,

        @Schema(description = "The use of the method is recorded and monitored") @Nullable @Valid
        Finding recordingAndMonitoring,

        @Schema(description = "There are resources and time to use the method as described") @Nullable @Valid
        Finding resourcesAndTime,

        @Schema(description = "The collaboration with partners works") @Nullable @Valid
        Finding partnerCollaboration) {

    /** A check that nobody has begun. */
    public static Sustainability notLookedAt() {
        return new Sustainability(null, null, null, null, null, null, null, null);
    }

    /** What was found out about one part. */
    @Schema(name = "SustainabilityFinding", description = "What was found out about one part.")
    public record Finding(
            @NotNull InPlace inPlace,

            @Schema(description = "What shows it", examples = "Two trainers hold a supervision every month")
            @Nullable
            @Size(max = 4000)
            String evidence,

            @Schema(
                    description = "What is done about it; asked for when it is not fully in place",
                    examples = "A third trainer is trained in the spring")
            @Nullable
            @Size(max = 4000)
            String measure) {}

    /** How far something is in place. */
    @Schema(name = "InPlace")
    public enum InPlace implements Coded {
        YES,
        PARTLY,
        NO
    }
}
