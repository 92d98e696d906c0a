package org.forankring.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens that have been verified lately and whom they stand for, so that a token is not verified again for each of
 * its requests. Known by their SHA-256: whoever finds an entry has seen every character of the token.
 */
@ApplicationScoped
class VerifiedTokens {

    private final Clock clock;
    private final Duration life;
    private final Cache<String, Bearer> bearers;

    VerifiedTokens(
            Clock clock,
            @ConfigProperty(name = "forankring.identity.remember", defaultValue = "1M") Duration life,
            @ConfigProperty(name = "forankring.identity.remembered", defaultValue = "10000") long most) {
        this.clock = clock;
        this.life = life;
        this.bearers =
                Caffeine.newBuilder().maximumSize(most).expireAfterWrite(life).build();
    }

    /** Whom the token stands for, if it was verified lately and has not expired since. */
    Optional<SecurityIdentity> find(String token) {
        Bearer bearer = bearers.getIfPresent(digest(token));
        return bearer == null || clock.millis() >= bearer.until() ? Optional.empty() : Optional.of(bearer.identity());
    }

    /** Remembers a token that has just been verified. */
    void remember(String token, SecurityIdentity identity, Instant expiry) {
        Instant forgotten = clock.instant().plus(life);
        Instant until = expiry.isBefore(forgotten) ? expiry : forgotten;
        bearers.put(digest(token), new Bearer(identity, until.toEpochMilli()));
    }

    /** Forgets every token: each is verified anew when it is next seen. */
    void forgetAll() {
        bearers.invalidateAll();
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException(required);
        }
    }

    private record Bearer(SecurityIdentity identity, long until) {}
}
