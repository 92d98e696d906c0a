package org.forankring.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.restassured.RestAssured;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifies the tokens as a service does: with nothing but what the issuer publishes. */
class TokensTest {
    private static final Tokens CONSULTANT = Tokens.of("board-consultant", "auditor");

    @Test
    void a_signed_token_is_good_for_five_minutes() throws Exception {
        var claims = verified(CONSULTANT.signed());

        assertThat(claims.getIssuer()).isEqualTo(Tokens.issuer());
        assertThat(claims.getSubject()).isNotBlank();
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("board-consultant", "auditor");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(300);
        assertThat(claims.getIssuedAt().getValue())
                .isLessThanOrEqualTo(Instant.now().getEpochSecond());
    }

    @Test
    void a_token_tells_whom_it_speaks_for() throws Exception {
        var municipality = UUID.randomUUID();
        var employee = UUID.randomUUID();

        var claims = verified(Tokens.of("employee")
                .subject("lone")
                .municipality(municipality)
                .employee(employee)
                .sourceSystem("cis")
                .signed());

        assertThat(claims.getSubject()).isEqualTo("lone");
        assertThat(claims.getStringClaimValue("municipality")).isEqualTo(municipality.toString());
        assertThat(claims.getStringClaimValue("employee")).isEqualTo(employee.toString());
        assertThat(claims.getStringClaimValue("source_system")).isEqualTo("cis");
    }

    @Test
    void the_resource_points_quarkus_at_the_issuer() {
        assertThat(new TokenResource().start())
                .containsExactly(Map.entry("quarkus.oidc.auth-server-url", Tokens.issuer()));
    }

    @Test
    void a_verb_leaves_the_token_it_was_called_on_as_it_was() throws Exception {
        CONSULTANT.subject("somebody else").without("roles").expired();

        assertThat(verified(CONSULTANT.signed()).getSubject()).isEqualTo("somebody");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_refused(String bad) {
        assertThat(bad.split("\\.", -1)).hasSize(3);
        assertThatThrownBy(() -> verified(bad)).isInstanceOf(InvalidJwtException.class);
    }

    private static Stream<Named<String>> badTokens() {
        return Stream.of(
                named("for another audience", CONSULTANT.audience("payroll").signed()),
                named(
                        "of another issuer",
                        CONSULTANT.issuedBy("https://elsewhere.example").signed()),
                named("expired", CONSULTANT.expired().signed()),
                named("without subject", CONSULTANT.without("sub").signed()),
                named("signed with another key", CONSULTANT.signedWithAnotherKey()),
                named("signed with the published key as secret", CONSULTANT.signedWithPublishedKeyAsSecret()),
                named("unsigned", CONSULTANT.unsigned()),
                named("tampered with", CONSULTANT.tamperedTo("board-administrator")));
    }

    private static JwtClaims verified(String token) throws InvalidJwtException {
        return verifier().processToClaims(token);
    }

    private static JwtConsumer verifier() {
        String keys = RestAssured.get(Tokens.issuer() + "/.well-known/openid-configuration")
                .path("jwks_uri");
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys)))
                .setExpectedIssuer(Tokens.issuer())
                .setExpectedAudience(Tokens.AUDIENCE)
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }
}
