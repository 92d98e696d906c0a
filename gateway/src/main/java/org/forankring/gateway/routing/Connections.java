package org.forankring.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The connections to the services. */
@ApplicationScoped
public class Connections {

    private static final Duration SILENCE_IN_AN_ANSWER = Duration.ofSeconds(5);
    private static final int LARGEST_HEADER = 64 * 1024;
    private static final int OF_FRESH_ONES = 4;

    private final Routes routes;
    private final Map<Pool, HttpClient> clients = new EnumMap<>(Pool.class);

    Connections(Vertx vertx, Routes routes) {
        this.routes = routes;
        Routes.WithoutToken apart = routes.withoutToken();
        int fresh = Math.max(1, routes.connections() / OF_FRESH_ONES);
        clients.put(
                Pool.OF_BEARERS, vertx.createHttpClient(options(routes), pool(routes.connections(), routes.waiting())));
        clients.put(
                Pool.WITHOUT_TOKEN,
                vertx.createHttpClient(options(routes), pool(apart.connections(), apart.waiting())));
        clients.put(
                Pool.FRESH, vertx.createHttpClient(options(routes).setKeepAlive(false), pool(fresh, routes.waiting())));
    }

    /**
     * Opens a request to a service.
     *
     * @param target path and query, sent as they are
     * @return the request, not yet sent; fails if no connection can be had, with a {@link
     *     io.vertx.core.http.ConnectionPoolTooBusyException} or a {@link java.util.concurrent.TimeoutException}
     *     if all are in use
     */
    Future<HttpClientRequest> request(Service service, Pool pool, HttpMethod method, String target) {
        URI url = destination(service).url();
        boolean encrypted = "https".equals(url.getScheme());
        int usualPort = encrypted ? 443 : 80;
        return client(pool)
                .request(new RequestOptions()
                        .setMethod(method)
                        .setHost(url.getHost())
                        .setPort(url.getPort() < 0 ? usualPort : url.getPort())
                        .setSsl(encrypted)
                        .setConnectTimeout(routes.waitingTime().toMillis())
                        .setURI(target));
    }

    /**
     * Reads a whole document of a service, over a connection of its own so that it tells nothing of how busy the
     * others are; fails unless the answer is 200 and begins within the given time.
     */
    public Future<Buffer> read(Service service, String target, Duration patience) {
        return request(service, Pool.FRESH, HttpMethod.GET, target)
                .compose(request -> request.idleTimeout(patience.toMillis()).send())
                .compose(answer -> answer.statusCode() == 200 ? answer.body() : unexpected(answer));
    }

    private static Future<Buffer> unexpected(HttpClientResponse answer) {
        answer.resume();
        return Future.failedFuture("Answered " + answer.statusCode());
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }

    private HttpClient client(Pool pool) {
        return Objects.requireNonNull(clients.get(pool));
    }

    private Routes.Destination destination(Service service) {
        return switch (service) {
            case PROGRAMME -> routes.programme();
            case TRAINING -> routes.training();
            case MONITORING -> routes.monitoring();
        };
    }

    /** Idle means silent in both directions. */
    private static HttpClientOptions options(Routes routes) {
        return new HttpClientOptions()
                .setConnectTimeout((int) routes.connectTimeout().toMillis())
                .setIdleTimeout((int)
                        routes.responseTimeout().plus(SILENCE_IN_AN_ANSWER).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout((int) routes.keepAlive().toSeconds())
                .setMaxHeaderSize(LARGEST_HEADER);
    }

    private static PoolOptions pool(int connections, int waiting) {
        return new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(waiting);
    }
}
