package org.forankring.testkit.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Points a Quarkus test's OIDC at the issuer that signs {@link Tokens}.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(TokenResource.class)
 * }</pre>
 */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", Tokens.issuer());
    }

    /** Nothing to stop: the issuer serves the next test and ends with the JVM. */
    @Override
    public void stop() {}
}
