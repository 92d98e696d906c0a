package org.forankring.programme.implementation.application.rest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.application.TimelineEntry;
import org.jspecify.annotations.Nullable;

@Schema(name = "TimelineEntry", description = "Something that happened to an application.")
record TimelineEntryAnswer(
        @Schema(examples = "2026-01-15T09:30:00Z") Instant at,
        TimelineEntry.Event event,

        @Schema(description = "The sub of the access token it was done with")
        String by,

        @Schema(
                description = "The reason of a decision or withdrawal, or what follows from it",
                examples = "Well prepared, and the round has room.")
        @Nullable
        String note,

        @Schema(description = "The code of what follows, for clients that word it themselves; absent beside a reason")
        @Nullable
        String phrase,

        @Schema(description = "What that sentence speaks of, by name") @Nullable
        Map<String, Object> parameters) {

    /** What follows from a commitment is said to the reader; everything else is people's own words. */
    static TimelineEntryAnswer of(TimelineEntry entry) {
        Optional<Wording> follows = entry.event() == TimelineEntry.Event.CONTACT_DUE
                ? Optional.of(Wording.of("application.contact-due"))
                : Optional.empty();
        return new TimelineEntryAnswer(
                entry.at(),
                entry.event(),
                entry.by(),
                follows.map(Wording::said).orElse(entry.note()),
                follows.map(Wording::code).orElse(null),
                follows.map(Wording::told).orElse(null));
    }
}
