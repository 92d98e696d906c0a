package org.forankring.programme.organisation.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.organisation.Unit;

/** A unit as it is known. */
@Schema(name = "Unit")
record UnitAnswer(
        UUID unitId,
        UUID municipalityId,
        @Schema(examples = "Nordby outreach team") String name) {

    static UnitAnswer of(Unit unit) {
        return new UnitAnswer(unit.id(), unit.municipalityId(), unit.name());
    }
}
