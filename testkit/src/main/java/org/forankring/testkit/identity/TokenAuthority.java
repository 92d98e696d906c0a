package org.forankring.testkit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.forankring.testkit.JvmWide;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The JVM's one OIDC issuer: publishes where it is and the keys it signs with. Reached over {@link JvmWide}. */
final class TokenAuthority {
    static final String KEY_ID = "testkit";

    private static @Nullable TokenAuthority shared;

    private final Map<String, KeyPair> published = new ConcurrentHashMap<>();
    private final AtomicLong fetches = new AtomicLong();
    private final HttpServer server;

    private TokenAuthority(HttpServer server, KeyPair keys) {
        this.server = server;
        published.put(KEY_ID, keys);
    }

    static synchronized String issuer() throws Exception {
        return shared().address();
    }

    /** The published key of this id; the usual one if there is none. */
    static synchronized KeyPair keys(String id) throws Exception {
        var published = shared().published;
        return published.getOrDefault(id, Objects.requireNonNull(published.get(KEY_ID)));
    }

    static synchronized void publish(String id) throws Exception {
        shared().published.put(id, newKeys());
    }

    static synchronized void withdraw(String id) throws Exception {
        shared().published.remove(id);
    }

    static synchronized Long fetches() throws Exception {
        return shared().fetches.get();
    }

    static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static TokenAuthority shared() throws Exception {
        var known = shared;
        if (known == null) {
            known = launched(newKeys());
            shared = known;
        }
        return known;
    }

    private static TokenAuthority launched(KeyPair keys) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var authority = new TokenAuthority(server, keys);
        var metadata = metadata(authority.address());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata));
        server.createContext("/jwks", authority::answerKeys);
        server.start();
        return authority;
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        var keySet = new JsonWebKeySet();
        for (var key : published.entrySet()) {
            keySet.addJsonWebKey(publicKey(key.getKey(), key.getValue()));
        }
        answer(exchange, keySet.toJson());
    }

    private static String metadata(String issuer) {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    private static PublicJsonWebKey publicKey(String id, KeyPair keys) throws IOException {
        try {
            var key = PublicJsonWebKey.Factory.newPublicJwk(keys.getPublic());
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException unpublishable) {
            throw new IOException(unpublishable);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
