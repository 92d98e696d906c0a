package org.forankring.training.track.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.track.ElementProgress;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrackElement", description = "Where the municipality stands with one training element.")
record TrackElementAnswer(
        @Schema(description = "The element's code in the method definition", examples = "reflection-lab")
        String code,

        @Schema(description = "What it is called, in the reader's language", examples = "Reflection lab")
        String name,

        @Schema(description = "How many days a session of it lasts", examples = "1")
        int days,

        @Schema(description = "For whom it is meant", examples = "employees")
        String audience,

        @Schema(description = "How many employees of the municipality have completed it", examples = "12")
        long employeesCompleted,

        @Schema(
                description = "The earliest day on which the element falls due for an employee who has not"
                        + " completed it, in the past when somebody is overdue. Absent when the method sets no"
                        + " such day or nobody waits",
                examples = "2026-09-11")
        @Nullable
        LocalDate nextDueOn) {

    static TrackElementAnswer of(ElementProgress progress) {
        return new TrackElementAnswer(
                progress.element().code(),
                progress.element().name().said(),
                progress.element().days(),
                progress.element().audience(),
                progress.employeesCompleted(),
                progress.nextDueOn().orElse(null));
    }
}
