package org.forankring.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tries what docs/access.md promises: each operation as each asker, with real tokens.
 *
 * @param municipality where everything is that is asked for
 * @param employee the employee there who asks as such
 * @param persons by what persons are known who are named nowhere but in records of their own: ids, names
 * @param traces by what an answer shows that it tells of the municipality at all; the persons among them
 */
public record AccessTrial(
        UUID municipality, UUID employee, Set<String> persons, Set<String> traces, Requests requests) {

    private static final Set<Integer> REFUSALS = Set.of(403, 404);

    /** What is sent, of which the service's own test knows the ids. */
    public interface Requests {

        /** The address, for what is the asker's own if anything is; ids stand in it. */
        String own(Operation operation, Asker asker);

        /** The same for what is there and is another's. */
        String others(Operation operation, Asker asker);

        /** What a change is sent with that would go through, if it were allowed. */
        String body(Operation operation);
    }

    /** That the document tells of everything that is served and of nothing else, and then each operation of it. */
    public Stream<DynamicTest> of(AccessTable table) {
        return Stream.concat(
                Stream.of(dynamicTest(
                        "the table has the operations that are served",
                        () -> assertThat(table.operations())
                                .containsExactlyInAnyOrderElementsOf(Operation.served().stream()
                                        .map(Operation::id)
                                        .toList()))),
                Operation.served().stream()
                        .map(operation -> dynamicTest(
                                operation.toString(),
                                () -> SoftAssertions.assertSoftly(softly -> table.askers()
                                        .forEach(asker ->
                                                judge(softly, operation, asker, table.granted(operation, asker)))))));
    }

    /**
     * That nothing of the municipality is there for another, at addresses without parameters either.
     *
     * @param foreigner a token of another municipality, with every role
     * @param changes how many changes have been made of what is the municipality's
     */
    public Stream<DynamicTest> ofForeigner(Tokens foreigner, Callable<Long> changes) {
        Asker asker = new Asker("municipal-lead", false);
        return Operation.served().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    long before = changes.call();
                    Response answer =
                            operation.answer(foreigner, requests.others(operation, asker), requests.body(operation));
                    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
                    assertThat(namesAny(answer, traces)).as(answer.asString()).isFalse();
                    assertThat(changes.call()).as(answer.asString()).isEqualTo(before);
                }));
    }

    private void judge(SoftAssertions softly, Operation operation, Asker asker, Access granted) {
        String what = operation + " as " + asker;
        switch (granted) {
            case ROWS ->
                softly.assertThat(own(operation, asker).statusCode()).as(what).isEqualTo(200);
            case AGGREGATES -> {
                Response answer = own(operation, asker);
                softly.assertThat(answer.statusCode()).as(what).isEqualTo(200);
                softly.assertThat(namesAny(answer, persons))
                        .as("%s names a person", what)
                        .isFalse();
            }
            case YES ->
                softly.assertThat(attempt(operation, asker))
                        .as(what)
                        .isNotIn(REFUSALS)
                        .isLessThan(500);
            case OWN -> {
                int own = operation.reads() ? own(operation, asker).statusCode() : attempt(operation, asker);
                softly.assertThat(own).as(what).isNotIn(REFUSALS).isLessThan(500);
                expectNothing(softly, what + ", of another", others(operation, asker));
            }
            case NONE ->
                expectNothing(
                        softly,
                        what,
                        operation.answer(token(asker), requests.own(operation, asker), requests.body(operation)));
        }
        boolean audits = asker.role().equals("auditor");
        if (asker.ofBoard() && !audits && operation.reads() && granted != Access.OWN) {
            softly.assertThat(namesAny(own(operation, asker), persons))
                    .as("%s names a person to the board", what)
                    .isFalse();
        }
    }

    private void expectNothing(SoftAssertions softly, String what, Response answer) {
        boolean nothing =
                REFUSALS.contains(answer.statusCode()) || (answer.statusCode() == 200 && !namesAny(answer, traces));
        softly.assertThat(nothing)
                .as("%s is answered nothing, not %s %s", what, answer.statusCode(), answer.asString())
                .isTrue();
    }

    private Response own(Operation operation, Asker asker) {
        return operation.answer(token(asker), requests.own(operation, asker), requests.body(operation));
    }

    private Response others(Operation operation, Asker asker) {
        return operation.answer(token(asker), requests.others(operation, asker), requests.body(operation));
    }

    /** A change without content: whoever may make it hears what lacks. */
    private int attempt(Operation operation, Asker asker) {
        return operation
                .answer(token(asker), requests.own(operation, asker), "{}")
                .statusCode();
    }

    private Tokens token(Asker asker) {
        return asker.token(municipality, employee);
    }

    private static boolean namesAny(Response answer, Set<String> marks) {
        String text = answer.asString();
        return marks.stream().anyMatch(text::contains);
    }
}
