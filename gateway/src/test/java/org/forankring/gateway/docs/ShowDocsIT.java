package org.forankring.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ShowDocsIT {

    private static final Pattern OWN_FILE = Pattern.compile("(?:src|href)=\"(/docs/[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/", "/docs/index.html"})
    void the_page_is_the_gateways_own_and_runs_no_inline_script(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<title>Forankring API</title>"));
        assertThat(given().get(path).asString()).doesNotContainPattern("<script>|<style|style=|onload=");
    }

    @Test
    void everything_the_page_loads_is_there() {
        Matcher files = OWN_FILE.matcher(given().get("/docs").asString());
        int found = 0;
        while (files.find()) {
            found++;
            given().get(files.group(1)).then().statusCode(200);
        }
        assertThat(found).isEqualTo(4);
    }

    @Test
    void the_root_leads_to_the_page() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", endsWith("/docs"));
    }
}
