package org.forankring.programme.output.calendar.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.output.calendar.CalendarFeed.Scope;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarFeedBody", description = "A feed that is to be opened.")
record FeedBody(
        @Schema(description = "What the calendar is called; clients show it", examples = "CTI meetings, my telephone")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description =
                        "Without it, mine when the access token says which employee of the municipality the caller"
                                + " is, else all",
                implementation = Scope.class)
        @Nullable
        Scope scope) {}
