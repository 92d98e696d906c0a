package org.forankring.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/",
                "/api/programme/v1/rounds/0193-4a",
                "/api/programme/v1/rounds?after=a%2Fb%25c&q=x;y//..",
                "/api/training/v1/places/K%C3%B8benhavn",
                "/api/monitoring/v1/codes/A.1:b@c,d(e)!$&'*+=_~",
                "/api/programme/v1/..hidden",
                "/api/programme/v1/a...b",
                "/api/programme/v1/a%20b",
            })
    void an_honest_target_is_accepted(String target) {
        assertThat(RequestTarget.fault(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/programme/v1",
                "/api//programme/v1",
                "/api/programme/v1//",
                "/api/./programme/v1",
                "/api/../q/metrics",
                "/api/programme/v1/..",
                "/api/programme/v1/.",
                "/..",
                "/api/%2e%2e/q",
                "/api/%2E./q",
                "/api/programme%2fv1",
                "/api/programme%2Fv1",
                "/api/%5c..%5cq",
                "/api\\programme",
                "/api/programme;jsessionid=1/v1",
                "/api/programme/v1/rounds;a=b?x=1",
                "/api/programme%3bx/v1",
                "/api/programme/v1/%00",
                "/api/programme/v1?x=%00",
                "/api/programme/v1/%0d%0aX-Evil:1",
                "/api/programme/v1/%7f",
                "/api/programme/v1/\u0001",
                "/api/programme/v1?\u0001",
                "/api/programme/v1/%",
                "/api/programme/v1/%4",
                "/api/programme/v1/%zz",
                "/api/programme/v1?x=%zz",
                "/api/programme/v1/%252e%252e",
                "/api/programme/v1/%252f",
                "/api/programme/v1/%c0%ae%c0%ae",
                "/api/programme/v1/%ff",
                "/api/programme/v1/ø",
                "/api/programme/v1/a\"b",
                "/api/programme/v1/<x>",
                "/api/programme/v1/{id}",
                "/api/programme/v1/a|b",
                "/api/programme/v1/#x",
                "/api/programme/v1?x={y}",
                "http://gateway.example/api/programme/v1",
                "gateway.example:443",
                "*",
                "",
            })
    void a_target_that_can_be_read_in_two_ways_is_refused(String target) {
        assertThat(RequestTarget.fault(target)).isPresent();
    }
}
