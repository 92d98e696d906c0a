package org.forankring.programme.output.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where documents are printed: a few at a time, because a long one takes a processor for seconds and much memory, and
 * many at once would leave the rest of the service without either.
 */
@ApplicationScoped
public class Presses {

    private final Semaphore free;
    private final Duration patience;

    Presses(PrintingSettings settings) {
        this.free = new Semaphore(settings.atOnce(), true);
        this.patience = settings.patience();
    }

    /** What the job prints, or nothing when every press stayed busy for as long as there is patience. */
    public Optional<byte[]> print(Supplier<byte[]> job) {
        if (!isLet()) {
            return Optional.empty();
        }
        try {
            return Optional.of(job.get());
        } finally {
            free.release();
        }
    }

    private boolean isLet() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
