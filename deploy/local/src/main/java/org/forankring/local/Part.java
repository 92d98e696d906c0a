package org.forankring.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One running piece of the local system. The system calls {@link #prepare} at once, {@link #start} when every
 * part in {@link #needs} is ready, {@link #ready} until it is true, and {@link #stop} in reverse order. A part
 * that died is started again.
 */
public interface Part {
    /** The name people read in the progress. */
    String name();

    /** The ports this part listens on. */
    List<Port> ports();

    /** The parts that must be ready before this one starts. */
    default List<Part> needs() {
        return List.of();
    }

    /** How long this part may take from its start until it is ready. */
    Duration patience();

    /** Where this part writes what it does. */
    Path log();

    /** Does what needs no other part: unpacking, formatting, building. */
    default void prepare() throws IOException, InterruptedException {}

    /** Launches the part. */
    void start() throws IOException, InterruptedException;

    /** Whether the part does its work now. */
    boolean ready() throws IOException, InterruptedException;

    /** What this part says about itself while it is not ready; empty when it says nothing. */
    default String complaint() throws InterruptedException {
        return "";
    }

    /** The main process, while it lives. */
    Optional<ProcessHandle> process();

    /** Stops the part and waits for its end; does nothing when it is not running. */
    void stop() throws InterruptedException;
}
