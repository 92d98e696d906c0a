package org.forankring.local.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A proof key for code exchange (RFC 7636).
 *
 * @param verifier the secret that only the one who began the login knows
 */
record Pkce(String verifier) {
    private static final int BYTES = 32;

    /** A fresh random key. */
    static Pkce random(SecureRandom random) {
        return new Pkce(randomText(random));
    }

    static String randomText(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    /** What may be shown when the login begins: the SHA-256 of the verifier. */
    String challenge() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
