package org.forankring.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway as far as HTTP shows: it echoes what reached it, or misbehaves as the path asks. */
public final class ServiceOnLoopback implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ANNOUNCED = 1_000;
    private static final String LARGE = "\"" + "x".repeat(400_000) + "\"";

    private final HttpServer server;
    private final String name;
    private final String openApi;
    private final AtomicBoolean silent = new AtomicBoolean();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    ServiceOnLoopback(String name, String openApi) throws IOException {
        this(name, openApi, 0);
    }

    public ServiceOnLoopback(String name, String openApi, int port) throws IOException {
        this.name = name;
        this.openApi = openApi;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openapi" -> answer(exchange, silent.get() ? 500 : 200, "application/json", openApi);
            case "fall-silent" -> {
                silent.set(true);
                answer(exchange, 204, "text/plain", "");
            }
            case "speak-again" -> {
                silent.set(false);
                answer(exchange, 204, "text/plain", "");
            }
            case "no-content" -> answer(exchange, 204, "text/plain", "");
            case "not-modified" -> answer(exchange, 304, "text/plain", "");
            case "never" -> waitForTheEnd();
            case "cut-of-known-length" -> cut(exchange, ANNOUNCED);
            case "cut-in-chunks" -> cut(exchange, 0);
            case "bare-refusal" -> {
                exchange.getResponseHeaders().add("Retry-After", "7");
                answer(exchange, 503, "text/html", "<h1>stack trace</h1>");
            }
            case "problem" ->
                answer(
                        exchange,
                        409,
                        "application/problem+json",
                        "{\"type\":\"urn:forankring:problem:own\",\"status\":409}");
            case "cached" -> {
                exchange.getResponseHeaders().add("Cache-Control", "private, max-age=60");
                answer(exchange, 200, "application/json", "{}");
            }
            case "talkative" -> {
                exchange.getResponseHeaders().add("Server", "secret/1.2.3");
                exchange.getResponseHeaders().add("X-Powered-By", "secret");
                exchange.getResponseHeaders().add("Set-Cookie", "session=1");
                exchange.getResponseHeaders().add("X-Correlation-Id", "of-the-service");
                exchange.getResponseHeaders().add("X-Frame-Options", "ALLOWALL");
                exchange.getResponseHeaders().add("ETag", "\"3\"");
                answer(exchange, 200, "application/json", "{}");
            }
            case "in-chunks" -> inChunks(exchange);
            case "large" -> answer(exchange, 200, "application/json", LARGE);
            case "closes-once" -> answerFrom(2, exchange);
            case "closes-twice" -> answerFrom(3, exchange);
            default -> echo(exchange);
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        long length = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        Map<String, Object> seen = new TreeMap<>();
        Map<String, Object> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values));
        seen.put("service", name);
        seen.put("method", exchange.getRequestMethod());
        seen.put("target", exchange.getRequestURI().toString());
        seen.put("headers", headers);
        seen.put("length", length);
        answer(exchange, 200, "application/json", JSON.writeValueAsString(seen));
    }

    private static void inChunks(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            for (String part : List.of("first ", "second ", "third")) {
                exchange.getResponseBody().write(part.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        }
    }

    /** Closes the connection without a word as often as a target is asked before, and then says how often it was. */
    private void answerFrom(int first, HttpExchange exchange) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        int asked = asked(exchange.getRequestURI().toString());
        if (asked < first) {
            throw new IOException("closed without an answer");
        }
        answer(exchange, 200, "application/json", "{\"asked\":" + asked + "}");
    }

    private int asked(String target) {
        return asked.computeIfAbsent(target, unasked -> new AtomicInteger()).incrementAndGet();
    }

    private static void cut(HttpExchange exchange, int announced) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        exchange.getResponseBody().write("{\"begun\":true".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        throw new IOException("cut off");
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String mediaType, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            exchange.getResponseHeaders().add("Content-Type", mediaType);
            boolean bodiless = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().add("Content-Length", String.valueOf(bytes.length));
            }
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
