package org.forankring.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.identity.IssuerKeys;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class RecogniseTokensIT {

    private static final Tokens LEAD = Tokens.of("municipal-lead").municipality(UUID.randomUUID());

    @Inject
    MeterRegistry metrics;

    private static int statusFor(String token) {
        return given().auth().oauth2(token).get("/notes").statusCode();
    }

    @Test
    void a_token_is_verified_once_and_stands_for_the_same_actor_ever_after() {
        String lead = LEAD.claim("jti", "of-many-requests").signed();
        String board =
                Tokens.of("board-consultant").claim("jti", "of-many-requests").signed();
        String auditor = Tokens.of("auditor").claim("jti", "of-many-requests").signed();
        double before = verified();

        for (int request = 0; request < 3; request++) {
            assertThat(statusFor(lead)).isEqualTo(200);
            assertThat(statusFor(board)).isEqualTo(200);
            assertThat(statusFor(auditor)).isEqualTo(403);
            given().auth()
                    .oauth2(lead)
                    .contentType("application/json")
                    .body("{\"text\": \"ours\", \"weight\": 1}")
                    .post("/notes")
                    .then()
                    .statusCode(201);
        }

        assertThat(verified() - before).isEqualTo(3);
    }

    @Test
    void a_token_that_was_refused_is_refused_again() {
        String[] refused = {
            LEAD.expired().signed(), LEAD.audience("payroll").signed(), LEAD.signedWithAnotherKey(), LEAD.unsigned()
        };
        for (int request = 0; request < 2; request++) {
            for (String token : refused) {
                assertThat(statusFor(token)).isEqualTo(401);
            }
        }
    }

    @Test
    void a_rotated_key_is_accepted_within_seconds_and_a_withdrawn_one_no_longer() {
        assertThat(statusFor(LEAD.signedWith("never-published"))).isEqualTo(401);
        IssuerKeys.publish("rotated");
        String token = LEAD.signedWith("rotated");
        await().atMost(Duration.ofSeconds(10)).until(() -> statusFor(token) == 200);

        IssuerKeys.withdraw("rotated");
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            statusFor(LEAD.signedWith("unknown-so-that-keys-are-fetched"));
            return statusFor(token) == 401;
        });
    }

    private double verified() {
        return metrics.get("forankring.tokens.verified").counter().count();
    }
}
