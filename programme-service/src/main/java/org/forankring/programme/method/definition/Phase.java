package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A phase of an implementation.
 *
 * @param plannedMonths its planned length
 * @param supportedByBoard whether the board supports the municipality throughout it
 * @param sources what the length and the activities rest on
 * @param gate what has to be shown before the phase is left
 */
public record Phase(
        @Schema(examples = "change")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String code,

        @Schema(examples = "The phase of change", required = true)
        @JsonProperty("name")
        @Words(max = MethodDefinition.NAME)
        Texts names,

        @Schema(description = "Planned length in months", examples = "14") @NotNull @Min(1) @Max(120)
        Integer plannedMonths,

        @Schema(description = "Whether the board supports the municipality throughout the phase") @NotNull
        Boolean supportedByBoard,

        @Schema(description = "What the length and the activities rest on")
        @JsonProperty("source")
        @Nullable
        @Words(max = MethodDefinition.TEXT, optional = true)
        Texts sources,

        @Schema(description = "The main activities in their order") @Size(max = 100)
        List<@NotNull @Valid Activity> activities,

        @Schema(description = "What has to be shown by evidence before the phase is left; nothing when left out")
        @Size(max = 100)
        List<@NotNull @Valid Requirement> gate)
        implements Named {

    public Phase {
        activities = MethodDefinition.given(activities);
        gate = MethodDefinition.given(gate);
    }

    /**
     * A main activity of a phase.
     *
     * @param audiences who takes part
     * @param evidence what shows that it is done, beside a meeting that is this activity
     */
    @Schema(name = "PhaseActivity")
    public record Activity(
            @Schema(examples = "start-up-meeting")
            @NotNull
            @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
            String code,

            @Schema(examples = "Start-up meeting for all municipalities", required = true)
            @JsonProperty("name")
            @Words(max = MethodDefinition.NAME)
            Texts names,

            @Schema(description = "What happens in it", required = true)
            @JsonProperty("description")
            @Words(max = MethodDefinition.TEXT)
            Texts descriptions,

            @Schema(
                    description = "Who takes part",
                    examples = "Project owner, implementation team, relevant actors and managers",
                    required = true)
            @JsonProperty("audience")
            @Words(max = MethodDefinition.TEXT)
            Texts audiences,

            @Schema(
                    description =
                            "What shows that it is done when no meeting that is this activity has been held: all of"
                                    + " it together; only such a meeting does when left out")
            @Size(max = 100)
            List<@NotNull @Valid Requirement> evidence)
            implements Named {

        public Activity {
            evidence = MethodDefinition.given(evidence);
        }
    }
}
