package org.forankring.testkit.identity;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.testkit.JvmWide;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens as the provider in production would issue them, and tokens a service must refuse.
 *
 * <pre>{@code
 * String token = Tokens.of("supervisor").municipality(aarhus).employee(lone).signed();
 * given().auth().oauth2(token).get("/rounds");
 *
 * String forged = Tokens.of("board-administrator").unsigned();
 * }</pre>
 *
 * <p>A token of {@link #of} is good for five minutes. Every verb answers a changed copy.
 */
public final class Tokens {
    /** The audience that every service of the product requires. */
    public static final String AUDIENCE = "forankring";

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Object> claims;

    private Tokens(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** A token with these roles, for nobody in particular and no municipality. */
    public static Tokens of(String... roles) {
        var now = Instant.now().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer());
        claims.put("sub", "somebody");
        claims.put("aud", AUDIENCE);
        claims.put("iat", now);
        claims.put("exp", now + LIFE.toSeconds());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("roles", List.of(roles));
        return new Tokens(claims);
    }

    /** The issuer's address, as in {@code iss}. */
    public static String issuer() {
        return JvmWide.get(String.class, TokenAuthority.class, "issuer");
    }

    public Tokens subject(String subject) {
        return claim("sub", subject);
    }

    public Tokens municipality(UUID municipality) {
        return claim("municipality", municipality.toString());
    }

    public Tokens employee(UUID employee) {
        return claim("employee", employee.toString());
    }

    public Tokens sourceSystem(String sourceSystem) {
        return claim("source_system", sourceSystem);
    }

    /** Names another audience than the product's. */
    public Tokens audience(String audience) {
        return claim("aud", audience);
    }

    /** Names another issuer than the one whose key signs. */
    public Tokens issuedBy(String issuer) {
        return claim("iss", issuer);
    }

    /** Expired ten minutes ago: longer than any leeway for clocks that differ. */
    public Tokens expired() {
        var longAgo = Instant.now().minus(LIFE.multipliedBy(2));
        return claim("iat", longAgo.minus(LIFE).getEpochSecond()).claim("exp", longAgo.getEpochSecond());
    }

    /** Sets any claim, also one that no provider would issue; the value is a string, number, boolean, list or map. */
    public Tokens claim(String name, Object value) {
        var changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return new Tokens(changed);
    }

    /** Leaves a claim out, such as {@code sub}. */
    public Tokens without(String claim) {
        var changed = new LinkedHashMap<>(claims);
        changed.remove(claim);
        return new Tokens(changed);
    }

    /** The token, signed as the issuer signs: RS256 with its published key. */
    public String signed() {
        return serialized(AlgorithmIdentifiers.RSA_USING_SHA256, issuersKeys().getPrivate());
    }

    /**
     * The token, signed with the key of this id that the issuer publishes, see {@link IssuerKeys}; under an id that it does
     * not publish with another key, so that nobody can verify it.
     */
    public String signedWith(String keyId) {
        return serialized(
                AlgorithmIdentifiers.RSA_USING_SHA256, issuersKeys(keyId).getPrivate(), keyId);
    }

    /** The token, signed with a key that the issuer never published, under the name of the one it did. */
    public String signedWithAnotherKey() {
        try {
            return serialized(
                    AlgorithmIdentifiers.RSA_USING_SHA256,
                    TokenAuthority.newKeys().getPrivate());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** The token, signed HS256 with the published key for a secret: accepted by a verifier that lets the token choose. */
    public String signedWithPublishedKeyAsSecret() {
        return serialized(
                AlgorithmIdentifiers.HMAC_SHA256,
                new HmacKey(issuersKeys().getPublic().getEncoded()));
    }

    /** The token with algorithm {@code none} and no signature. */
    public String unsigned() {
        return serialized(AlgorithmIdentifiers.NONE, null);
    }

    /** The token, signed by the issuer and then given these roles: the signature no longer fits. */
    public String tamperedTo(String... roles) {
        var parts = signed().split("\\.", -1);
        var other = claim("roles", List.of(roles)).signed().split("\\.", -1);
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private String serialized(String algorithm, @Nullable Key key) {
        return serialized(algorithm, key, TokenAuthority.KEY_ID);
    }

    private String serialized(String algorithm, @Nullable Key key, String keyId) {
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue(keyId);
        token.setHeader("typ", "JWT");
        token.setKey(key);
        token.setPayload(JsonUtil.toJson(claims));
        try {
            return token.getCompactSerialization();
        } catch (JoseException unsignable) {
            throw new IllegalStateException(unsignable);
        }
    }

    private static KeyPair issuersKeys() {
        return issuersKeys(TokenAuthority.KEY_ID);
    }

    private static KeyPair issuersKeys(String keyId) {
        return JvmWide.get(KeyPair.class, TokenAuthority.class, "keys", keyId);
    }
}
