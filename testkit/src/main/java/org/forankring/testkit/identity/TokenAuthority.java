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
import org.forankring.testkit.JvmWide;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The JVM's one OIDC issuer: publishes where it is and the key it signs with. Reached over {@link JvmWide}. */
final class TokenAuthority {
    static final String KEY_ID = "testkit";

    private static @Nullable TokenAuthority shared;

    private final KeyPair keys;
    private final String issuer;

    private TokenAuthority(KeyPair keys, String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    static synchronized String issuer() throws Exception {
        return shared().issuer;
    }

    static synchronized KeyPair keys() throws Exception {
        return shared().keys;
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

    private static TokenAuthority launched(KeyPair keys) throws IOException, JoseException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        var keySet = keySet(keys);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata(issuer)));
        server.createContext("/jwks", exchange -> answer(exchange, keySet));
        server.start();
        return new TokenAuthority(keys, issuer);
    }

    private static String metadata(String issuer) {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    private static String keySet(KeyPair keys) throws JoseException {
        var key = PublicJsonWebKey.Factory.newPublicJwk(keys.getPublic());
        key.setKeyId(KEY_ID);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        return new JsonWebKeySet(key).toJson();
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
