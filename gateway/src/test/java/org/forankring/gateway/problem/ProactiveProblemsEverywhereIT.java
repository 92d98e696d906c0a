package org.forankring.gateway.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;

/** With every token verified on arrival, as an operator may choose. */
@QuarkusTest
@TestProfile(ProactiveProblemsEverywhereIT.OnArrival.class)
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ProactiveProblemsEverywhereIT extends ProblemsEverywhere {

    public static final class OnArrival implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.auth.proactive", "true");
        }
    }
}
