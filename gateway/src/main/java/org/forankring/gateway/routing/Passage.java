package org.forankring.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service, and the answer on its way back; bodies stream both ways. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final String PROBLEM = "application/problem+json";
    private static final List<CharSequence> KEPT_OF_A_BARE_REFUSAL =
            List.of(HttpHeaders.ALLOW, "WWW-Authenticate", HttpHeaders.RETRY_AFTER);

    private final RoutingContext exchange;
    private final Service service;
    private final Connections connections;
    private final Routes routes;
    private @Nullable HttpClientRequest forwarded;
    private @Nullable BoundedBody body;

    Passage(RoutingContext exchange, Service service, Connections connections, Routes routes) {
        this.exchange = exchange;
        this.service = service;
        this.connections = connections;
        this.routes = routes;
    }

    Future<HttpClientRequest> open(ProxyContext context) {
        ProxyRequest request = context.request();
        return connections
                .request(service, request.getMethod(), request.getURI())
                .onSuccess(opened -> forwarded = opened.exceptionHandler(Passage::isAlsoInTheAnswer));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        ForwardedHeaders.towardsService(request.headers(), exchange.request());
        Body sent = request.getBody();
        BoundedBody bounded = new BoundedBody(sent.stream(), routes.bodyLimit().asLongValue(), this::awaitAnswer);
        body = bounded;
        request.setBody(Body.body(bounded, sent.length()));
        return context.sendRequest().compose(this::asProblem, failure -> {
            request.release();
            return refuse(problemOf(failure), failure);
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        ForwardedHeaders.towardsClient(answer.headers(), exchange.response().headers());
        Body received = answer.getBody();
        answer.setBody(Body.body(new UnbrokenBody(received.stream(), this::breakOff), received.length()));
        return context.sendResponse();
    }

    /** Part of an answer has been sent; a closed connection is what keeps it from being taken for the whole. */
    private void breakOff(Throwable failure) {
        LOG.warnf("An answer of the %s service broke off: %s", service.key(), failure.toString());
        exchange.request().connection().close();
    }

    private static void isAlsoInTheAnswer(Throwable failure) {
        LOG.tracef(failure, "A forwarded request failed");
    }

    private void awaitAnswer() {
        if (forwarded != null) {
            forwarded.idleTimeout(routes.responseTimeout().toMillis());
        }
    }

    /** A refusal that is no problem document comes from below the service's own code: it gets a document here. */
    private Future<ProxyResponse> asProblem(ProxyResponse answer) {
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        String mediaType = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean isProblem = mediaType != null && mediaType.startsWith(PROBLEM);
        if (answer.getStatusCode() < 400
                || isProblem
                || exchange.request().method().equals(HttpMethod.HEAD)) {
            return Future.succeededFuture(answer);
        }
        for (CharSequence name : KEPT_OF_A_BARE_REFUSAL) {
            String value = answer.headers().get(name);
            if (value != null) {
                exchange.response().putHeader(name, value);
            }
        }
        ProblemType type = ProblemType.ofStatus(answer.getStatusCode());
        answer.release();
        AnswerVertxFailures.write(exchange, type, null);
        return nothingMoreToSend();
    }

    private Future<ProxyResponse> refuse(ProblemType type, Throwable failure) {
        if (exchange.response().closed()) {
            LOG.debugf("The client of the %s service has left: %s", service.key(), kind(failure));
            return nothingMoreToSend();
        }
        LOG.warnf("No answer from the %s service (%d): %s", service.key(), type.status(), kind(failure));
        if (type == ProblemType.UNAVAILABLE) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        AnswerVertxFailures.write(exchange, type, null);
        return nothingMoreToSend();
    }

    /** The message of a timeout repeats the target, which is the client's and may name a person. */
    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    private ProblemType problemOf(Throwable failure) {
        if (body != null && body.isTooLarge()) {
            return ProblemType.PAYLOAD_TOO_LARGE;
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            return ProblemType.UNAVAILABLE;
        }
        return forwarded != null && failure instanceof TimeoutException
                ? ProblemType.GATEWAY_TIMEOUT
                : ProblemType.BAD_GATEWAY;
    }

    /** Never completes: the proxy would otherwise answer a second time. */
    private static Future<ProxyResponse> nothingMoreToSend() {
        return Promise.<ProxyResponse>promise().future();
    }
}
