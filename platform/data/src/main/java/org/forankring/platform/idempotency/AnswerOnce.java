package org.forankring.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** Carries out {@link Idempotent}. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AnswerOnce {

    static final String KEY = "Idempotency-Key";
    static final String REPLAY = "Idempotent-Replay";
    private static final int LONGEST_KEY = 200;

    private final IdempotentRequests requests;
    private final Actors actors;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    AnswerOnce(IdempotentRequests requests, Actors actors, HttpHeaders headers, ObjectMapper json) {
        this.requests = requests;
        this.actors = actors;
        this.headers = headers;
        this.json = json;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(KEY);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problems.withFaults(
                    ProblemType.INVALID_PARAMETER,
                    List.of(Fault.ofParameter(KEY, "wrong-length", "least", 1, "most", LONGEST_KEY)));
        }
        return QuarkusTransaction.joiningExisting().call(() -> answerOnce(call, key));
    }

    private Object answerOnce(InvocationContext call, String key) throws Exception {
        String subject = actors.current().subject();
        String fingerprint = fingerprint(call);
        if (!requests.begin(subject, key, fingerprint)) {
            return replay(requests.answered(subject, key), fingerprint);
        }
        Response response = (Response) call.proceed();
        requests.complete(
                subject,
                key,
                new Answered(
                        fingerprint,
                        response.getStatus(),
                        Optional.ofNullable(response.getLocation()).map(URI::toString),
                        Optional.ofNullable(response.getHeaderString(HttpHeaders.ETAG)),
                        body(response)));
        return response;
    }

    private static Response replay(Answered answered, String fingerprint) {
        if (!answered.fingerprint().equals(fingerprint)) {
            throw Problems.of(ProblemType.IDEMPOTENCY_KEY_REUSED, Wording.of("problem.idempotency-key-reused"));
        }
        Response.ResponseBuilder response = Response.status(answered.status()).header(REPLAY, true);
        answered.location().map(URI::create).ifPresent(response::location);
        answered.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
        answered.body().ifPresent(body -> response.entity(body).type(MediaType.APPLICATION_JSON_TYPE));
        return response.build();
    }

    private Optional<String> body(Response response) throws JsonProcessingException {
        return response.hasEntity() ? Optional.of(json.writeValueAsString(response.getEntity())) : Optional.empty();
    }

    private String fingerprint(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        Object[] request = Arrays.stream(call.getParameters())
                .filter(parameter -> parameter == null || !isContext(parameter))
                .toArray();
        String text = call.getMethod() + json.writeValueAsString(request);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isContext(Object parameter) {
        return parameter.getClass().getName().startsWith("org.jboss.resteasy");
    }
}
