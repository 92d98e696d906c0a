package org.forankring.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder that holds databases, topics, logs and secrets of the local system. */
public final class StateFolder {
    private static final String MARK = ".forankring-state";

    private StateFolder() {}

    /** Creates the folder, readable by its owner only, and marks it as ours. */
    public static void prepare(Path state) throws IOException {
        if (!Files.isDirectory(state)) {
            Files.createDirectories(state);
            ownerOnly(state, "rwx------");
        }
        Files.createDirectories(state.resolve("log"));
        if (Files.notExists(state.resolve(MARK))) {
            Files.writeString(state.resolve(MARK), "Written by ./dev up; removed by ./dev down --clean.\n");
        }
    }

    /**
     * Removes the folder and everything in it. A folder that {@link #prepare} did not mark is refused, so a
     * mistaken {@code FORANKRING_STATE} costs nothing.
     */
    public static void remove(Path state) throws IOException {
        if (Files.notExists(state)) {
            return;
        }
        if (Files.notExists(state.resolve(MARK))) {
            throw new UnusableSettings(List.of(state + " was not made by ./dev up and is left alone."));
        }
        deleteTree(state);
    }

    /** Deletes a folder and its contents; symbolic links are removed, never followed. */
    public static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Narrows permissions where the file system knows them. */
    static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
