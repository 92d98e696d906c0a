package org.forankring.gateway.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;

/** With tokens verified when a method asks for it, as every service of the product does. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ProblemsEverywhereIT extends ProblemsEverywhere {}
