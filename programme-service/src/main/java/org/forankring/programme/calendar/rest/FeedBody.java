package org.forankring.programme.calendar.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed that is to be opened. */
@Schema(name = "CalendarFeedBody", description = "A feed that is to be opened.")
record FeedBody(
        @Schema(description = "What the calendar is called; clients show it", examples = "CTI meetings, my telephone")
        @NotBlank
        @Size(max = 200)
        String name) {}
