package org.forankring.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PkceTest {

    @Test
    void the_challenge_is_the_one_of_the_example_in_rfc_7636() {
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void every_login_has_a_key_of_its_own() {
        var random = new SecureRandom();

        assertThat(Pkce.random(random).verifier())
                .hasSizeBetween(43, 128)
                .isNotEqualTo(Pkce.random(random).verifier());
    }
}
