package org.forankring.programme.standing.overview.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Overview", description = "The municipalities of a round in one table.")
record OverviewAnswer(
        UUID roundId,

        @Schema(description = "The day on which it is computed; each row goes by the day in its municipality")
        LocalDate asOf,

        List<OverviewRowAnswer> rows) {}
