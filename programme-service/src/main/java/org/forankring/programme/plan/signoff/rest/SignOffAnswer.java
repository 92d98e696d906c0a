package org.forankring.programme.plan.signoff.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.signoff.SignOff;
import org.forankring.programme.plan.signoff.SignOffStanding;
import org.forankring.programme.plan.signoff.SignOffs.UnitSignOff;
import org.jspecify.annotations.Nullable;

@Schema(name = "SignOff", description = "How a unit stands to a version of the plan.")
record SignOffAnswer(
        UUID unitId,
        @Schema(examples = "Nordby outreach team") String unit,
        SignOffStanding.State state,

        @Schema(
                description = "The first day on which the unit is reminded; absent when there is nothing to remind of",
                examples = "2026-03-17")
        @Nullable
        LocalDate reminderDueOn,

        @Schema(description = "The sub of the access token it was signed with; absent until then") @Nullable
        String signedBy,

        @Schema(
                description = "Whether it was signed on behalf of the unit, by somebody who is not known as its"
                        + " supervisor; absent until it is signed")
        @Nullable
        Boolean onBehalf,

        @Schema(description = "Absent until it is signed", examples = "2026-03-05T12:00:00Z") @Nullable
        Instant signedAt,

        @Schema(examples = "Gone through at the unit meeting on 3 March") @Nullable
        String note) {

    /**
     * The unit's standing.
     *
     * @param inForce whether the version has not been replaced by a later one
     */
    static SignOffAnswer of(UnitSignOff unit, boolean inForce, LocalDate adoptedOn, LocalDate today) {
        Optional<SignOff> signOff = Optional.ofNullable(unit.signOff());
        SignOffStanding.State state = SignOffStanding.of(signOff.isPresent(), inForce, adoptedOn, today);
        boolean awaited = switch (state) {
            case WAITING, REMINDER_DUE -> true;
            case SIGNED, LAPSED -> false;
        };
        return new SignOffAnswer(
                unit.unitId(),
                unit.name(),
                state,
                awaited ? SignOffStanding.reminderDueOn(adoptedOn) : null,
                signOff.map(SignOff::signedBy).orElse(null),
                signOff.map(SignOff::isOnBehalf).orElse(null),
                signOff.map(SignOff::signedAt).orElse(null),
                signOff.flatMap(SignOff::note).orElse(null));
    }
}
