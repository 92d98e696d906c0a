package org.forankring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The passwords and client secrets of one state folder: made at random when first asked for, kept in
 * {@code secrets.properties}, which only its owner can read.
 */
public final class Secrets {
    private static final String FILE = "secrets.properties";
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Opens the secrets of a state folder. */
    public static Secrets in(Path state) {
        var secrets = new Secrets(state.resolve(FILE));
        if (Files.exists(secrets.file)) {
            try (var reader = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** Whether this state folder has secrets already. */
    public static boolean existIn(Path state) {
        return Files.exists(state.resolve(FILE));
    }

    /** The password of every example person. */
    public String examplePassword() {
        return named("example_password");
    }

    /** The secret of an example client information system, for example {@code cis-nordby}. */
    public String ofClient(String clientId) {
        return named(clientId.replace('-', '_') + "_secret");
    }

    /** The secret of this name: letters and digits only, so it needs no quoting in SQL, JSON or a URL. */
    public synchronized String named(String name) {
        var value = known.getProperty(name);
        if (value == null) {
            value = invent();
            known.setProperty(name, value);
            store();
        }
        return value;
    }

    private String invent() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private void store() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            StateFolder.ownerOnly(file, "rw-------");
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Secrets of this local system only");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
