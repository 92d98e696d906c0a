package org.forankring.local.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Logs a person in as a browser does: authorisation code flow with PKCE, through Keycloak's login form. Each
 * login is a session of its own.
 */
public final class CodeFlowLogin {
    private final Issuer issuer;
    private final String clientId;
    private final URI redirect;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param issuer the address that tokens name as their issuer
     * @param clientId a public client, for example {@code forankring-console}
     * @param redirect an address the client may be sent back to; it is never called
     */
    public CodeFlowLogin(URI issuer, String clientId, URI redirect) {
        this.issuer = new Issuer(issuer);
        this.clientId = clientId;
        this.redirect = redirect;
    }

    /**
     * Fetches an access token for a person.
     *
     * @throws LoginRefused when user name or password is not accepted
     */
    public String accessToken(String username, String password) throws IOException, InterruptedException {
        var pkce = Pkce.random(random);
        var code = code(username, password, pkce);
        return issuer.accessToken(
                HttpRequest.newBuilder(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        clientId,
                        "redirect_uri",
                        redirect.toString(),
                        "code",
                        code,
                        "code_verifier",
                        pkce.verifier()));
    }

    private String code(String username, String password, Pkce pkce) throws IOException, InterruptedException {
        var state = Pkce.randomText(random);
        var cookies = new Cookies();
        var page = issuer.send(HttpRequest.newBuilder(authorization(pkce, state)));
        cookies.take(page);
        var form = LoginForm.in(page.body())
                .orElseThrow(() -> new LoginRefused("no login form, but an answer " + page.statusCode()));
        var answer = issuer.send(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies.header())
                .POST(HttpRequest.BodyPublishers.ofString(
                        Issuer.encode(Map.of("username", username, "password", password)))));
        var location = answer.headers().firstValue("Location").orElseThrow(() -> refused(username, answer));
        var parameters = query(URI.create(location));
        if (!state.equals(parameters.get("state"))) {
            throw new LoginRefused("the answer belongs to another login");
        }
        var code = parameters.get("code");
        if (code == null) {
            throw new LoginRefused("no code, but " + parameters.getOrDefault("error", location));
        }
        return code;
    }

    private static LoginRefused refused(String username, HttpResponse<String> answer) {
        return new LoginRefused(
                LoginForm.in(answer.body()).isPresent()
                        ? "user name or password of " + username + " is not accepted"
                        : "no redirect after the login form, but an answer " + answer.statusCode());
    }

    private URI authorization(Pkce pkce, String state) throws IOException, InterruptedException {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirect.toString());
        parameters.put("scope", "openid");
        parameters.put("state", state);
        parameters.put("code_challenge", pkce.challenge());
        parameters.put("code_challenge_method", "S256");
        return URI.create(issuer.endpoint("authorization_endpoint") + "?" + Issuer.encode(parameters));
    }

    private static Map<String, String> query(URI location) {
        var raw = location.getRawQuery();
        if (raw == null) {
            return Map.of();
        }
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }
}
