package org.forankring.programme.output.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a feed's address. It is known to the owner alone; the service keeps the hash. */
public final class FeedSecret {

    private static final int BYTES = 32;

    private final String value;

    private FeedSecret(String value) {
        this.value = value;
    }

    /** A new secret of 256 random bits, in letters, digits, hyphens and underscores. */
    static FeedSecret drawnFrom(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** A secret as a caller presents it. */
    public static FeedSecret presented(String value) {
        return new FeedSecret(value);
    }

    /** The secret itself, to be told once. */
    public String reveal() {
        return value;
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
