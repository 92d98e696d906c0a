package org.forankring.gateway.openapi;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class OpenApiIT {

    @Test
    void the_services_contracts_are_one_document() {
        get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("servers.url", contains("/"))
                .body("paths.keySet()", containsInAnyOrder("/api/programme/v1/meetings", "/api/training/v1/meetings"))
                .body(
                        "components.schemas.keySet()",
                        containsInAnyOrder("programme.Meeting", "training.Meeting", "Fault"))
                .body("paths.'/api/training/v1/meetings'.get.operationId", equalTo("training_listMeetings"))
                .body("paths.'/api/training/v1/meetings'.get.security[0].oidc", contains("core-team"))
                .body(
                        "components.securitySchemes.oidc.openIdConnectUrl",
                        equalTo(Tokens.issuer() + "/.well-known/openid-configuration"))
                .body("components.securitySchemes", not(hasKey("SecurityScheme")));
    }

    @Test
    void a_service_that_was_never_reached_is_named() {
        get("/openapi")
                .then()
                .body("info.x-unavailable", hasItem("monitoring"))
                .body("info.description", containsString("cannot be reached: monitoring"));
    }

    @Test
    void a_service_that_falls_silent_keeps_its_last_document() {
        get("/openapi").then().body("paths", hasKey("/api/training/v1/meetings"));
        String training = ConfigProvider.getConfig().getValue("forankring.routes.training.url", String.class);
        given().get(training + "/fall-silent").then().statusCode(204);
        try {
            await().during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(3))
                    .untilAsserted(() ->
                            get("/openapi").then().statusCode(200).body("paths", hasKey("/api/training/v1/meetings")));
        } finally {
            given().get(training + "/speak-again").then().statusCode(204);
        }
    }

    @Test
    void it_can_be_had_as_yaml() {
        get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("openapi: \"3.1.0\""));
    }

    @Test
    void another_format_is_a_problem() {
        get("/openapi?format=xml")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("unknown-format"));
    }
}
