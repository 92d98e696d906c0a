package org.forankring.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.forankring.local.Part;
import org.forankring.local.Ports;
import org.jspecify.annotations.Nullable;

/** All parts together: started as soon as what each needs is ready, watched, and stopped in reverse order. */
final class LocalSystem {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(200);

    private final List<Part> parts;
    private final Ports ports;
    private final Progress progress;
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final IdentityHashMap<Part, CompletableFuture<Void>> readiness = new IdentityHashMap<>();
    private final AtomicReference<@Nullable PartFailed> failure = new AtomicReference<>();
    private volatile boolean stopping;

    LocalSystem(List<Part> parts, Ports ports, Progress progress) {
        this.parts = List.copyOf(parts);
        this.ports = ports;
        this.progress = progress;
        parts.forEach(part -> readiness.put(part, new CompletableFuture<>()));
    }

    List<Part> parts() {
        return parts;
    }

    /** Starts every part and returns when all are ready, or fails with the first part that is not. */
    void start() throws PartFailed, InterruptedException {
        long begin = System.nanoTime();
        parts.forEach(part -> starters.execute(() -> bring(part)));
        while (!stopping) {
            // Asked before the failure: a part that fails is done only after its failure is known.
            var awaited = parts.stream()
                    .filter(part -> !readinessOf(part).isDone())
                    .filter(part -> part.needs().stream()
                            .allMatch(need -> readinessOf(need).isDone()))
                    .map(Part::name)
                    .toList();
            var failed = failure.get();
            if (failed != null) {
                throw failed;
            }
            if (awaited.isEmpty()) {
                return;
            }
            progress.waiting(awaited, since(begin));
            Thread.sleep(TICK);
        }
    }

    private void bring(Part part) {
        try {
            part.prepare();
            part.needs().forEach(need -> readinessOf(need).join());
            launch(part);
            readinessOf(part).complete(null);
        } catch (CompletionException e) {
            // What it needs has failed and says so itself.
            readinessOf(part).completeExceptionally(e);
        } catch (PartFailed e) {
            fail(part, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            readinessOf(part).completeExceptionally(e);
        } catch (IOException | RuntimeException e) {
            fail(part, new PartFailed(part, reason(e)));
        }
    }

    private void fail(Part part, PartFailed why) {
        failure.compareAndSet(null, why);
        readinessOf(part).completeExceptionally(why);
    }

    private void launch(Part part) throws PartFailed, IOException, InterruptedException {
        long begin = System.nanoTime();
        if (stopping) {
            throw new InterruptedException("the system is stopping");
        }
        part.start();
        while (!part.ready()) {
            if (part.process().isEmpty()) {
                throw new PartFailed(
                        part, "its process ended after " + since(begin).toSeconds() + " s");
            }
            if (since(begin).compareTo(part.patience()) > 0) {
                throw new PartFailed(
                        part, "it was not ready after " + part.patience().toSeconds() + " s. " + part.complaint());
            }
            Thread.sleep(POLL);
        }
        progress.ready(part, since(begin), ports.address(part.ports().getFirst()));
    }

    /** Stays until the system is stopped; a part that dies is named, and started again after a pause, however often. */
    void serve() throws InterruptedException {
        parts.forEach(part -> starters.execute(() -> watch(part)));
        while (!stopping) {
            Thread.sleep(TICK);
        }
    }

    private void watch(Part part) {
        var pauses = new RestartPauses();
        long begin = System.nanoTime();
        try {
            while (!stopping) {
                Thread.sleep(TICK);
                if (part.process().isEmpty() && !stopping) {
                    var pause = pauses.afterLivingFor(since(begin));
                    progress.fault(
                            "%s has died; it is started again in %d s.".formatted(part.name(), pause.toSeconds()),
                            part.log());
                    Thread.sleep(pause);
                    begin = System.nanoTime();
                    revive(part);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive(Part part) throws InterruptedException {
        try {
            launch(part);
        } catch (PartFailed | IOException | RuntimeException e) {
            progress.line(part.name() + ": " + reason(e));
        }
    }

    /** Stops all parts, those that need others first; safe to call at any time and more than once. */
    synchronized void stop() {
        stopping = true;
        starters.shutdownNow();
        var byDepth = parts.stream().collect(Collectors.groupingBy(LocalSystem::depth));
        byDepth.keySet().stream().sorted(Comparator.reverseOrder()).forEach(depth -> {
            try (var stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
                byDepth.getOrDefault(depth, List.of()).forEach(part -> stoppers.execute(() -> stop(part)));
            }
        });
    }

    private static void stop(Part part) {
        try {
            part.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int depth(Part part) {
        return part.needs().stream().mapToInt(need -> depth(need) + 1).max().orElse(0);
    }

    private CompletableFuture<Void> readinessOf(Part part) {
        var future = readiness.get(part);
        if (future == null) {
            throw new IllegalStateException(part.name() + " is needed but not part of this system");
        }
        return future;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String reason(Exception e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
