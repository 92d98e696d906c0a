package org.forankring.local.login;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one login. The issuer marks them as secure although the local system speaks plain HTTP on
 * the loopback address; browsers trust that address, but the cookie store of the JDK would withhold them.
 */
final class Cookies {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Takes over what an answer sets. */
    void take(HttpResponse<?> answer) {
        for (var header : answer.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0];
            int split = pair.indexOf('=');
            values.put(
                    pair.substring(0, split).trim(), pair.substring(split + 1).trim());
        }
    }

    /** The value of a Cookie header. */
    String header() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
