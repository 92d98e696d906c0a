package org.forankring.training.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.TrainingElement;
import org.forankring.training.curriculum.TrainingRule.DueAfter;

/**
 * Where municipalities stand with one method version.
 *
 * @param completed by municipality and element, how many employees have completed it
 * @param waiting by rule and municipality, since when the employee waits who has waited longest
 */
record Standing(
        Curriculum curriculum, Map<UUID, Map<String, Long>> completed, Map<DueAfter, Map<UUID, LocalDate>> waiting) {

    TrackReading of(Track track) {
        Instant asOf = Stream.of(track.asOf(), curriculum.publishedAt())
                .max(Comparator.naturalOrder())
                .get();
        return new TrackReading(
                track,
                asOf,
                curriculum.elements().stream()
                        .map(element -> progress(element, track.municipalityId()))
                        .toList());
    }

    private ElementProgress progress(TrainingElement element, UUID municipality) {
        return new ElementProgress(
                element,
                completed.getOrDefault(municipality, Map.of()).getOrDefault(element.code(), 0L),
                nextDueOn(element, municipality));
    }

    private Optional<LocalDate> nextDueOn(TrainingElement element, UUID municipality) {
        return waiting.entrySet().stream()
                .filter(rule -> rule.getKey().element().equals(element.code()))
                .flatMap(rule -> Optional.ofNullable(rule.getValue().get(municipality))
                        .map(since -> since.plusMonths(rule.getKey().months()))
                        .stream())
                .min(Comparator.naturalOrder());
    }
}
