package org.forankring.monitoring.indicator.listening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import org.forankring.monitoring.indicator.RecomputeIndicators;
import org.forankring.platform.notification.NotifiedWork;
import org.forankring.platform.notification.Workers;
import org.forankring.platform.tenancy.Tenancy;

/**
 * One of the workers that share the recomputation, one per replica: wakes when a commit has marked something. It
 * works across municipalities.
 */
@ApplicationScoped
class RecomputeWhenMarked {

    private final RecomputeIndicators indicators;
    private final NotifiedWork work;

    RecomputeWhenMarked(Workers workers, RecomputeIndicators indicators, IndicatorSettings settings) {
        this.indicators = indicators;
        this.work = workers.worker(
                "indicator-worker",
                "indicator_mark",
                new NotifiedWork.Patience(settings.poll(), settings.pause()),
                this::recompute);
    }

    void start(@Observes StartupEvent started) {
        work.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        work.stop();
    }

    private void recompute(BooleanSupplier goOn) {
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more = Tenancy.everywhere(indicators::recompute) > 0;
        }
    }
}
