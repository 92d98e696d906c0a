package org.forankring.programme.implementation.application.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.implementation.application.Application;
import org.jspecify.annotations.Nullable;

@Schema(name = "Application", description = "An application for the board's support, with its timeline.")
record ApplicationAnswer(
        UUID applicationId,
        UUID municipalityId,
        UUID roundId,
        Application.State state,
        String motivation,
        @Schema(examples = "12") int expectedEmployees,

        @Schema(description = "The implementation that began with the commitment; absent without one") @Nullable
        UUID implementationId,

        @Schema(description = "What has happened to it, oldest first")
        List<TimelineEntryAnswer> timeline) {

    /** Completes a response with the application, its version as ETag. */
    static Response to(Response.ResponseBuilder response, Application application) {
        return response.entity(of(application))
                .tag(EntityTags.of(application.version()))
                .build();
    }

    private static ApplicationAnswer of(Application application) {
        return new ApplicationAnswer(
                application.id(),
                application.municipalityId(),
                application.roundId(),
                application.state(),
                application.motivation(),
                application.expectedEmployees(),
                application.implementationId().orElse(null),
                application.timeline().stream().map(TimelineEntryAnswer::of).toList());
    }
}
