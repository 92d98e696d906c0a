package org.forankring.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final Instant TONIGHT = Instant.parse("2026-03-31T20:00:00Z");
    private static final SecurityIdentity LONE = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("lone"))
            .build();

    private final Watch clock = new Watch();
    private final VerifiedTokens tokens = new VerifiedTokens(clock, Duration.ofMinutes(1), 100);

    @Test
    void a_token_that_was_verified_is_known_and_no_other() {
        tokens.remember("header.claims.signature", LONE, TONIGHT);

        assertThat(tokens.find("header.claims.signature")).containsSame(LONE);
        assertThat(tokens.find("header.claims.signaturf")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
    }

    @Test
    void a_token_is_forgotten_after_a_while() {
        tokens.remember("token", LONE, TONIGHT);

        clock.time = NOON.plusSeconds(59);
        assertThat(tokens.find("token")).isPresent();
        clock.time = NOON.plusSeconds(60);
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void a_token_is_forgotten_at_its_expiry() {
        tokens.remember("token", LONE, NOON.plusSeconds(10));

        clock.time = NOON.plusMillis(9_999);
        assertThat(tokens.find("token")).isPresent();
        clock.time = NOON.plusSeconds(10);
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void all_tokens_are_forgotten_at_once() {
        tokens.remember("token", LONE, TONIGHT);

        tokens.forgetAll();

        assertThat(tokens.find("token")).isEmpty();
    }

    private static final class Watch extends Clock {

        private Instant time = NOON;

        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
