package org.forankring.programme.output.calendar.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.location.PublicAddress;
import org.forankring.programme.output.calendar.CalendarFeed;
import org.forankring.programme.output.calendar.FeedSecret;

@Schema(
        name = "OpenedCalendarFeed",
        description = "A feed that has just been opened. The address is answered this once.")
record OpenedFeedAnswer(
        UUID feedId,
        @Schema(examples = "CTI meetings, my telephone") String name,
        CalendarFeed.Scope scope,

        @Schema(
                description =
                        "The secret address, to be given to a calendar program. Whoever knows it can read the calendar, in"
                                + " the language that stands at its end: the caller's, or any other that is put there instead.",
                examples =
                        "https://forankring.example/api/programme/v1/calendars/q0xRz1rJ7mC5m0c3qv0v8yX2rXyq7mVt4mJ2b9hGk1M.ics?language=da")
        String address,

        @Schema(examples = "2026-03-03T13:00:00Z") Instant createdAt,

        @Schema(description = "From then on the address shows nothing", examples = "2027-04-07T13:00:00Z")
        Instant expiresAt) {

    static OpenedFeedAnswer of(CalendarFeed feed, FeedSecret secret, PublicAddress ours) {
        return new OpenedFeedAnswer(
                feed.id(),
                feed.name(),
                feed.scope(),
                ours.of("calendars/" + secret.reveal() + ".ics?language="
                                + RequestLanguage.current().tag())
                        .toString(),
                feed.createdAt(),
                feed.expiresAt());
    }
}
