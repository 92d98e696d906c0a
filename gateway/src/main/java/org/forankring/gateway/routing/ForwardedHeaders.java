package org.forankring.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers cross the gateway. A service may believe every {@code X-Forwarded} header: the gateway set it. */
final class ForwardedHeaders {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");
    private static final Set<String> NOT_FOR_SERVICES = Set.of(
            "client-ip",
            "cookie",
            "expect",
            "forwarded",
            "proxy",
            "true-client-ip",
            "via",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-original-host",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url");
    private static final List<String> FAMILIES_NOT_FOR_SERVICES = List.of("x-forwarded-", "x-forankring-");
    private static final Set<String> NOT_FOR_CLIENTS =
            Set.of("server", "set-cookie", "strict-transport-security", "x-powered-by");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private ForwardedHeaders() {}

    /** Leaves in a request's headers what a service may see, and says who asked, how, and under which name. */
    static void towardsService(MultiMap headers, HttpServerRequest request) {
        removeOfOneConnection(headers);
        for (String name : List.copyOf(headers.names())) {
            String known = name.toLowerCase(Locale.ROOT);
            if (NOT_FOR_SERVICES.contains(known)
                    || FAMILIES_NOT_FOR_SERVICES.stream().anyMatch(known::startsWith)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /**
     * Leaves in an answer's headers what a client may see. What the gateway has already set on its answer
     * stands; only caching is the service's to decide.
     */
    static void towardsClient(MultiMap headers, MultiMap alreadySet) {
        removeOfOneConnection(headers);
        NOT_FOR_CLIENTS.forEach(headers::remove);
        if (headers.contains(HttpHeaders.CACHE_CONTROL)) {
            alreadySet.remove(HttpHeaders.CACHE_CONTROL);
        }
        List.copyOf(alreadySet.names()).forEach(headers::remove);
    }

    private static void removeOfOneConnection(MultiMap headers) {
        for (String named : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            COMMA.splitAsStream(named.strip())
                    .filter(name -> !name.isEmpty())
                    .filter(name -> !name.equalsIgnoreCase("transfer-encoding"))
                    .forEach(headers::remove);
        }
        OF_ONE_CONNECTION.forEach(headers::remove);
    }
}
