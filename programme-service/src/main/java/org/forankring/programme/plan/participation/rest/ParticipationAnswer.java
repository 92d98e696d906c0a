package org.forankring.programme.plan.participation.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.Units;
import org.forankring.programme.plan.participation.Participation;

@Schema(name = "ParticipatingUnits", description = "Which units of the municipality take part in an implementation.")
record ParticipationAnswer(
        @Schema(description = "Whether nobody has named any, so that all units of the municipality take part")
        boolean allUnits,

        @Schema(description = "Those that have been named; empty while all take part")
        List<NamedUnit> units) {

    /** An answer with its version as ETag. */
    static Response of(Participation participation, Units known) {
        List<UUID> named = participation.units().orElse(List.of());
        return Response.ok(new ParticipationAnswer(
                        participation.units().isEmpty(),
                        known.named(participation.municipalityId(), named).stream()
                                .map(NamedUnit::of)
                                .toList()))
                .tag(EntityTags.of(participation.version()))
                .build();
    }

    /** A unit that takes part. */
    @Schema(name = "ParticipatingUnit", description = "A unit that takes part.")
    record NamedUnit(
            UUID unitId,
            @Schema(examples = "Nordby outreach team") String name) {

        static NamedUnit of(Unit unit) {
            return new NamedUnit(unit.id(), unit.name());
        }
    }
}
