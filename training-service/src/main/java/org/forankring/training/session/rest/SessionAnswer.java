package org.forankring.training.session.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.training.session.Session;
import org.jspecify.annotations.Nullable;

@Schema(name = "Session", description = "A session of a training element.")
record SessionAnswer(
        @Schema(examples = "01900000-0000-7000-8000-000000000601")
        UUID sessionId,

        @Schema(description = "The method's short name", examples = "cti")
        String method,

        @Schema(description = "The element's code in the method definition", examples = "employee-course")
        String element,

        @Schema(description = "The municipality where it is held on site; absent for a joint session") @Nullable
        UUID municipalityId,

        @Schema(examples = "Edisonsvej 1, Odense") String place,

        @Schema(description = "How many seats there are", examples = "20")
        int capacity,

        @Schema(
                description = "How many of them are taken, by employees of all municipalities together",
                examples = "12")
        int seatsTaken,

        @Schema(description = "The days, ascending", examples = "[\"2026-03-10\", \"2026-03-11\"]")
        List<LocalDate> days) {

    /** Completes a response with the session, the version as ETag. */
    static Response to(Response.ResponseBuilder response, Session session) {
        return response.entity(of(session))
                .tag(EntityTags.of(session.version()))
                .build();
    }

    static SessionAnswer of(Session session) {
        return new SessionAnswer(
                session.id(),
                session.method(),
                session.element(),
                session.municipality().orElse(null),
                session.place(),
                session.capacity(),
                session.seatsTaken(),
                session.days());
    }
}
