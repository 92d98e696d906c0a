package org.forankring.programme.implementation.application.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.implementation.application.Application;
import org.jspecify.annotations.Nullable;

@Schema(name = "ApplicationSummary", description = "An application in a list, without its timeline.")
record ListedApplicationAnswer(
        UUID applicationId,
        UUID municipalityId,
        UUID roundId,
        Application.State state,
        @Schema(examples = "12") int expectedEmployees,

        @Schema(description = "The implementation that began with the commitment; absent without one") @Nullable
        UUID implementationId) {

    static ListedApplicationAnswer of(Application application) {
        return new ListedApplicationAnswer(
                application.id(),
                application.municipalityId(),
                application.roundId(),
                application.state(),
                application.expectedEmployees(),
                application.implementationId().orElse(null));
    }
}
