package org.forankring.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one part. */
public final class LogFile {
    private static final int TAIL_BYTES = 64 * 1024;

    private LogFile() {}

    /** Sets the log of an earlier run aside as {@code <part>.previous.log}. */
    public static void turn(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            var name = log.getFileName().toString().replaceFirst("\\.log$", ".previous.log");
            Files.move(log, log.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines of a log; empty when there is none. */
    public static List<String> tail(Path log, int lines) {
        if (Files.notExists(log)) {
            return List.of();
        }
        try (var channel = Files.newByteChannel(log)) {
            long from = Math.max(0, channel.size() - TAIL_BYTES);
            channel.position(from);
            var buffer = ByteBuffer.allocate((int) (channel.size() - from));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // read on
            }
            var all = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(the log cannot be read: " + e.getMessage() + ")");
        }
    }
}
