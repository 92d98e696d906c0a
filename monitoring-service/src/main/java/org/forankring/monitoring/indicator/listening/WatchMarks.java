package org.forankring.monitoring.indicator.listening;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.forankring.monitoring.indicator.Marks;
import org.forankring.monitoring.indicator.WaitingMarks;
import org.forankring.platform.health.Backlog;
import org.forankring.platform.health.Progress;
import org.forankring.platform.tenancy.Tenancy;

/** How long the oldest mark has waited to be counted, from looking now and then: marks bear numbers and no time. */
@ApplicationScoped
class WatchMarks implements Backlog {

    private final Marks marks;
    private final IndicatorSettings settings;
    private final Clock clock;
    private final Progress progress = new Progress();
    private long end;

    WatchMarks(Marks marks, IndicatorSettings settings, Clock clock) {
        this.marks = marks;
        this.settings = settings;
        this.clock = clock;
    }

    /** A failure is told by the scheduler, and by the health of the database. */
    @Scheduled(every = "{forankring.health.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        Optional<WaitingMarks> waiting = Tenancy.everywhere(marks::waiting);
        end = Math.max(end, waiting.map(WaitingMarks::newest).orElse(0L) + 1);
        progress.see(waiting.map(WaitingMarks::oldest).orElse(end), end, clock.instant());
    }

    @Override
    public Map<String, Duration> oldest() {
        return Map.of(
                "indicator-marks",
                progress.since()
                        .map(since -> Duration.between(since, clock.instant()))
                        .orElse(Duration.ZERO));
    }

    @Override
    public Duration patience() {
        return settings.late();
    }
}
