package org.forankring.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder that holds databases, topics, logs and secrets of the local system. */
public final class StateFolder {
    private static final String MARK = ".forankring-state";
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private StateFolder() {}

    /** Creates the folder and marks it as ours. It and all that it has are its owner's alone. */
    public static void prepare(Path state) throws IOException {
        Files.createDirectories(state.resolve("log"));
        if (Files.notExists(state.resolve(MARK))) {
            Files.writeString(state.resolve(MARK), "Written by ./dev up; removed by ./dev down --clean.\n");
        }
        keepPrivate(state);
    }

    /** Takes every permission from all but the owner, of the folder and of everything below it; links are not followed. */
    public static void keepPrivate(Path state) throws IOException {
        if (!state.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.walkFileTree(state, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                withdrawFromOthers(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink()) {
                    withdrawFromOthers(file);
                }
                return FileVisitResult.CONTINUE;
            }

            // A running part removes files of its own meanwhile.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
    }

    private static void withdrawFromOthers(Path path) throws IOException {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            if (permissions.removeAll(OF_OTHERS)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (NoSuchFileException _) {
            // A running part has removed it.
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
