package org.forankring.training.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.training.curriculum.Curricula;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.TrainingRule;
import org.forankring.training.curriculum.TrainingRule.DueAfter;

/** Reads where tracks stand, with a number of queries that does not grow with the number of tracks. */
@ApplicationScoped
public class ReadTracks {

    private final Curricula curricula;
    private final TrainingProgress progress;

    ReadTracks(Curricula curricula, TrainingProgress progress) {
        this.curricula = curricula;
        this.progress = progress;
    }

    /** The readings of the tracks, in the same order. */
    @Transactional
    public List<TrackReading> read(List<Track> tracks) {
        Map<MethodVersion, Standing> standings = new HashMap<>();
        tracks.stream()
                .collect(Collectors.groupingBy(MethodVersion::of))
                .forEach((method, itsTracks) -> curricula
                        .version(method.method(), method.version())
                        .ifPresent(curriculum -> standings.put(method, standing(curriculum, itsTracks))));
        return tracks.stream()
                .map(track -> {
                    Standing standing = standings.get(MethodVersion.of(track));
                    return standing == null ? new TrackReading(track, track.asOf(), List.of()) : standing.of(track);
                })
                .toList();
    }

    private Standing standing(Curriculum curriculum, Collection<Track> tracks) {
        List<UUID> municipalities =
                tracks.stream().map(Track::municipalityId).distinct().toList();
        Map<DueAfter, Map<UUID, LocalDate>> waiting = new HashMap<>();
        for (TrainingRule rule : curriculum.rules()) {
            if (rule instanceof DueAfter due) {
                waiting.put(
                        due, progress.earliestWaiting(curriculum.method(), due.other(), due.element(), municipalities));
            }
        }
        return new Standing(curriculum, progress.employeesCompleted(curriculum.method(), municipalities), waiting);
    }

    private record MethodVersion(String method, int version) {
        static MethodVersion of(Track track) {
            return new MethodVersion(track.method(), track.methodVersion());
        }
    }
}
