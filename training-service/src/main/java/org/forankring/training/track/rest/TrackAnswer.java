package org.forankring.training.track.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.track.ElementProgress;
import org.forankring.training.track.TrackReading;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Track",
        description = "The training of a municipality for a method, and where it stands.",
        requiredProperties = {"implementationId", "municipalityId", "method", "openedOn", "asOf", "elements"})
record TrackAnswer(
        @Schema(
                description = "The implementation that the track belongs to, as programme-service knows it",
                examples = "01900000-0000-7000-8000-000000000301")
        UUID implementationId,

        UUID municipalityId,

        @Schema(description = "The method's short name", examples = "cti")
        String method,

        @Schema(description = "The day on which the implementation was committed", examples = "2026-01-15")
        LocalDate openedOn,

        @Schema(
                description = "When the newest fact of programme-service was published that this rests on."
                        + " Completed trainings are counted as of now.")
        Instant asOf,

        @Schema(
                description = "The method's training elements in its order. Empty while the definition of the"
                        + " method has not arrived from programme-service")
        List<Element> elements) {

    static TrackAnswer of(TrackReading reading) {
        return new TrackAnswer(
                reading.track().implementationId(),
                reading.track().municipalityId(),
                reading.track().method(),
                reading.track().openedOn(),
                reading.asOf(),
                reading.elements().stream().map(Element::of).toList());
    }

    @Schema(
            name = "TrackElement",
            description = "Where the municipality stands with one training element.",
            requiredProperties = {"code", "name", "days", "audience", "employeesCompleted"})
    record Element(
            @Schema(description = "The element's code in the method definition", examples = "reflection-lab")
            String code,

            @Schema(examples = "Reflection lab") String name,

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

        static Element of(ElementProgress progress) {
            return new Element(
                    progress.element().code(),
                    progress.element().name(),
                    progress.element().days(),
                    progress.element().audience(),
                    progress.employeesCompleted(),
                    progress.nextDueOn().orElse(null));
        }
    }
}
