package org.forankring.programme.round.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.Round.JointActivity;

/** A round as it stands. */
@Schema(
        name = "Round",
        description = "A cohort of municipalities that start a method together.",
        requiredProperties = {"roundId", "name", "method", "methodVersion", "startsOn", "activities"})
record RoundAnswer(
        UUID roundId,
        @Schema(examples = "CTI 2026") String name,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version that the round and its implementations keep to", examples = "1")
        int methodVersion,

        @Schema(examples = "2026-09-01") LocalDate startsOn,

        List<JointActivity> activities) {

    static RoundAnswer of(Round round) {
        return new RoundAnswer(
                round.id(), round.name(), round.method(), round.methodVersion(), round.startsOn(), round.activities());
    }
}
