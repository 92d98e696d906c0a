package org.forankring.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Gateway {

    private static final String SERVERS_OWN_CHECK_OF_THE_TARGET = "vertx.disableURIValidation";

    private Gateway() {}

    /**
     * The server would answer a malformed request target itself, without a problem document, security headers
     * or correlation id; the admission rules are stricter, so they decide alone.
     */
    public static void main(String... arguments) {
        System.setProperty(SERVERS_OWN_CHECK_OF_THE_TARGET, "true");
        Quarkus.run(arguments);
    }
}
