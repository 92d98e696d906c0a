package org.forankring.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Resident memory as Linux reports it; unknown elsewhere. */
public final class Memory {
    private static final Path PROC = Path.of("/proc");

    private Memory() {}

    /**
     * Resident kibibytes of a process. A page shared between processes counts once in total where the kernel
     * says how it is shared, otherwise once per process.
     *
     * @param withDescendants whether the processes it started count too
     */
    public static OptionalLong residentKibibytes(ProcessHandle root, boolean withDescendants) {
        if (!Files.isDirectory(PROC.resolve(Long.toString(root.pid())))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Stream.concat(Stream.of(root), withDescendants ? root.descendants() : Stream.empty())
                .mapToLong(process -> ofOne(process.pid()))
                .sum());
    }

    private static long ofOne(long pid) {
        var folder = PROC.resolve(Long.toString(pid));
        var proportional = field(folder.resolve("smaps_rollup"), "Pss:");
        return proportional.orElseGet(
                () -> field(folder.resolve("status"), "VmRSS:").orElse(0));
    }

    private static OptionalLong field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException _) {
            return OptionalLong.empty();
        }
    }
}
