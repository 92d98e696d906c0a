package org.forankring.programme.output.calendar.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.output.calendar.CalendarFeed;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarFeed", description = "One of the caller's calendar feeds, without its address.")
record FeedAnswer(
        UUID feedId,
        @Schema(examples = "CTI meetings, my telephone") String name,
        CalendarFeed.Scope scope,
        @Schema(examples = "2026-03-03T13:00:00Z") Instant createdAt,

        @Schema(description = "From then on the address shows nothing", examples = "2027-04-07T13:00:00Z")
        Instant expiresAt,

        @Schema(description = "Give or take an hour; absent until it is read") @Nullable
        Instant lastReadAt,

        @Schema(description = "Absent until it is revoked") @Nullable
        Instant revokedAt) {

    static FeedAnswer of(CalendarFeed feed) {
        return new FeedAnswer(
                feed.id(),
                feed.name(),
                feed.scope(),
                feed.createdAt(),
                feed.expiresAt(),
                feed.lastReadAt().orElse(null),
                feed.revokedAt().orElse(null));
    }
}
