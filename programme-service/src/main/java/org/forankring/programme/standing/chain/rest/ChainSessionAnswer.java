package org.forankring.programme.standing.chain.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.standing.chain.TrainingAndUse.HeardSession;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ChainSession",
        description = "A session of a training element, and what has come of it for the municipality's employees.")
record ChainSessionAnswer(
        UUID sessionId,

        @Schema(
                description = "Its address at the gateway, where training-service tells the rest",
                examples = "/api/training/v1/sessions/01900000-0000-7000-8000-000000000601")
        String href,

        @Schema(examples = "Edisonsvej 1, Odense") String place,

        @Schema(description = "The days, ascending", examples = "[\"2026-03-10\", \"2026-03-11\"]")
        List<LocalDate> days,

        State state,

        @Schema(
                description = "How many were present on one day at least; absent until the session is held",
                examples = "12")
        @Nullable
        Integer attendedEmployees,

        @Schema(description = "How many have completed the element in it", examples = "10")
        int completedEmployees,

        @Schema(description = "When this was last heard of", examples = "2026-03-11T14:05:00Z")
        Instant asOf) {

    private static final String SESSIONS = "/api/training/v1/sessions/";

    static ChainSessionAnswer of(HeardSession session) {
        return new ChainSessionAnswer(
                session.id(),
                SESSIONS + session.id(),
                session.place(),
                session.days(),
                session.isHeld() ? State.HELD : State.PLANNED,
                session.attended(),
                session.completed(),
                session.asOf());
    }

    /** How far it is. */
    @Schema(name = "ChainSessionState", description = "held: attendance of its last day has been recorded")
    enum State implements Coded {
        PLANNED,
        HELD
    }
}
