package org.forankring.programme.output.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Where secrets are drawn from. */
class Randomness {

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }
}
