package org.forankring.gateway.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.IssuerKeys;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class RotateKeysIT {

    private static final Duration SECONDS = Duration.ofSeconds(10);
    private static final Tokens TOKEN = Tokens.of("core-team").subject("with-rotated-keys");

    @Inject
    MeterRegistry metrics;

    private static int statusFor(String token) {
        return given().auth().oauth2(token).get("/api/programme/v1/echo").statusCode();
    }

    @Test
    void a_rotated_key_is_accepted_within_seconds_even_right_after_an_unknown_one() {
        assertThat(statusFor(TOKEN.signedWith("never-published"))).isEqualTo(401);

        IssuerKeys.publish("autumn");
        String token = TOKEN.signedWith("autumn");

        await().atMost(SECONDS).until(() -> statusFor(token) == 200);
    }

    @Test
    void tokens_with_made_up_keys_do_not_flood_the_provider() {
        long before = IssuerKeys.fetches();

        for (int token = 0; token < 60; token++) {
            assertThat(statusFor(TOKEN.signedWith("made-up-" + token))).isEqualTo(401);
        }

        assertThat(IssuerKeys.fetches() - before).isLessThanOrEqualTo(3);
    }

    @Test
    void a_token_that_was_let_in_is_refused_once_its_key_is_withdrawn() {
        IssuerKeys.publish("summer");
        String token = TOKEN.signedWith("summer");
        await().atMost(SECONDS).until(() -> statusFor(token) == 200);
        assertThat(statusFor(token)).isEqualTo(200);

        IssuerKeys.withdraw("summer");

        await().atMost(SECONDS).until(() -> {
            statusFor(TOKEN.signedWith("unknown-so-that-keys-are-fetched"));
            return statusFor(token) == 401;
        });
    }

    @Test
    void a_token_is_verified_once_and_then_recognised() {
        String token = TOKEN.claim("jti", "of-many-requests").signed();
        assertThat(statusFor(token)).isEqualTo(200);
        double verified = count("forankring.tokens.verified");
        double recognised = count("forankring.tokens.recognised");

        for (int request = 0; request < 5; request++) {
            assertThat(statusFor(token)).isEqualTo(200);
        }

        assertThat(count("forankring.tokens.verified") - verified).isZero();
        assertThat(count("forankring.tokens.recognised") - recognised).isEqualTo(5);
    }

    @Test
    void a_token_is_known_by_all_of_it_and_a_remembered_one_opens_no_door_to_another() {
        String token = TOKEN.claim("jti", "remembered").signed();
        assertThat(statusFor(token)).isEqualTo(200);

        assertThat(statusFor(token.substring(0, token.length() - 2))).isEqualTo(401);
        assertThat(statusFor(TOKEN.claim("jti", "remembered").tamperedTo("board-administrator")))
                .isEqualTo(401);
        assertThat(given().header("Authorization", "Basic " + token)
                        .get("/api/programme/v1/echo")
                        .statusCode())
                .isEqualTo(401);
    }

    private double count(String name) {
        return metrics.get(name).counter().count();
    }
}
