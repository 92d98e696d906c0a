package org.forankring.testkit.identity;

import org.forankring.testkit.JvmWide;

/**
 * The keys that the issuer publishes beside the usual one, for tests of their rotation. The usual one always stays, so
 * that other tests go on undisturbed.
 *
 * <pre>{@code
 * IssuerKeys.publish("autumn");
 * String token = Tokens.of("supervisor").signedWith("autumn");
 * }</pre>
 */
public final class IssuerKeys {

    private IssuerKeys() {}

    /** Publishes a new key under this id. */
    public static void publish(String id) {
        JvmWide.run(TokenAuthority.class, "publish", id);
    }

    /** Publishes the key of this id no longer; tokens that it signs are as those of a key never published. */
    public static void withdraw(String id) {
        JvmWide.run(TokenAuthority.class, "withdraw", id);
    }

    /** How often the published keys have been asked for. */
    public static long fetches() {
        return JvmWide.get(Long.class, TokenAuthority.class, "fetches");
    }
}
