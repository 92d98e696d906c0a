package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/**
 * Something that can be looked up and shows that a requirement is met, wholly or in part.
 *
 * @param at its address below the implementation, without a slash in front
 * @param on the day from which it counts
 */
@Schema(
        name = "GateEvidence",
        description = "Something that can be looked up and shows that a requirement is met, wholly or in part.",
        requiredProperties = {"kind", "at", "on"})
public record Evidence(
        Kind kind,

        @Schema(
                description = "Its address below the implementation's, /implementations/{implementationId}/",
                examples = "plan/versions/2")
        String at,

        @Schema(description = "The day from which it counts", examples = "2026-10-15")
        LocalDate on) {

    static final Comparator<Evidence> NEWEST_FIRST =
            Comparator.comparing(Evidence::on).reversed().thenComparing(Evidence::at, Comparator.reverseOrder());

    /** What it is. */
    @Schema(name = "GateEvidenceKind")
    public enum Kind implements Coded {
        MEETING,
        TEAM,
        TEAM_MEMBER,
        PLAN_VERSION,
        ANCHORING_STATUS,
        SUSTAINABILITY_CHECK,
        ANCHORING_PLAN_VERSION
    }
}
