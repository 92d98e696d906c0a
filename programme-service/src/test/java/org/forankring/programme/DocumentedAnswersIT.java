package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever an operation answers is listed in the OpenAPI document that is served ({@link ServedOperation} sees to it),
 * and a refusal is named. The requests are made from the document, so that an operation that is added is tried as well.
 */
@ProgrammeTest
class DocumentedAnswersIT {

    private static final String WITHDRAWN = "implementation-withdrawn";

    /** What a withdrawal keeps nobody from: it is decided about the implementation, and is not work with it. */
    private static final List<String> ALL_THE_SAME = List.of(
            "/implementations/{implementationId}/method-version", "/implementations/{implementationId}/support-end");

    /** The way out of a withdrawal. */
    private static final String TRANSITIONS = "/implementations/{implementationId}/transitions";

    @TestFactory
    Stream<DynamicTest> an_implementation_that_is_withdrawn_refuses_work_as_documented() throws IOException {
        OneOfEverything nordby = OneOfEverything.gatheredAndWithdrawn();
        return ServedOperation.all().stream()
                .filter(operation -> !operation.reads())
                .filter(operation -> operation.path().startsWith("/implementations/{implementationId}/"))
                .filter(operation -> !operation.path().equals(TRANSITIONS))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ServedOperation request = operation.with(nordby::id, nordby::id);
                    Response answer = request.answerTo(operation.insider(nordby.municipality()));
                    if (request.answers().getOrDefault("409", "").contains(WITHDRAWN)) {
                        assertThat(answer.statusCode()).as("%s", request).isEqualTo(409);
                        assertThat(answer.<String>path("type")).endsWith(WITHDRAWN);
                    } else {
                        assertThat(ALL_THE_SAME).contains(operation.path());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_sent_without_a_token_a_role_or_sense_is_answered_as_documented() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        Caller nobody = new Caller(Tokens.of().municipality(nordby.municipality()));
        return ServedOperation.all().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ServedOperation request = operation.with(
                            name -> nordby.ids().getOrDefault(name, "00000000-0000-7000-8000-000000000000"),
                            name -> nordby.ids().getOrDefault(name, "00000000-0000-7000-8000-000000000000"));
                    Caller insider = nobody;
                    if (!operation.roles().isEmpty()) {
                        assertThat(request.answerToNobody().statusCode()).isEqualTo(401);
                        assertThat(request.answerTo(nobody).statusCode()).isEqualTo(403);
                        insider = operation.insider(nordby.municipality());
                    }
                    operation.with(name -> "-1", name -> "-1").answerTo(insider);
                    operation.with(name -> "No-Such", name -> "-1").answerTo(insider);
                    operation.with(name -> "!", name -> "-1").answerTo(insider);
                    if (!operation.reads()) {
                        request.sending("{").answerTo(insider);
                        request.sending("[]").answerTo(insider);
                        request.sending("{\"noSuchField\": 1}").answerTo(insider);
                    } else {
                        request.answerTo(insider);
                    }
                }));
    }
}
