package org.forankring.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.testkit.identity.Tokens;

/**
 * A small method of a test's own: its first phase ends when one employee is trained and uses it. Each version has a training
 * element and a code of use of its own beside those that all of them have.
 */
record Method(String name) {

    static final String COURSE = "course";
    static final String FOLLOW_UP = "follow-up";

    /** One of which nothing is published yet. */
    static Method unpublished() {
        return new Method("m-" + UUID.randomUUID());
    }

    /** One of which the first version is published. */
    static Method published() {
        Method method = unpublished();
        method.publish(1);
        return method;
    }

    void publish(int version) {
        Service.PROGRAMME
                .as(Tokens.of("board-administrator").subject("administrator"))
                .body(definition(version))
                .post("/methods")
                .then()
                .statusCode(201);
    }

    static String elementOf(int version) {
        return "element-of-" + version;
    }

    static String codeOf(int version) {
        return "V" + version;
    }

    private Map<String, Object> definition(int version) {
        return Map.of(
                "method", name,
                "name", "Method of journeys",
                "targetGroup", "Everybody",
                "phases",
                        List.of(
                                Map.of(
                                        "code",
                                        "trial",
                                        "name",
                                        "Trial",
                                        "plannedMonths",
                                        5,
                                        "supportedByBoard",
                                        true,
                                        "gate",
                                        List.of(
                                                Map.of("kind", "employees-trained", "subject", COURSE, "number", 1),
                                                Map.of("kind", "use-recorded", "number", 1))),
                                Map.of(
                                        "code",
                                        "everyday",
                                        "name",
                                        "Everyday",
                                        "plannedMonths",
                                        3,
                                        "supportedByBoard",
                                        false)),
                "trainingElements", List.of(element(COURSE), element(FOLLOW_UP), element(elementOf(version))),
                "trainingRules",
                        List.of(
                                Map.of("kind", "compulsory-before-use", "element", COURSE),
                                Map.of("kind", "practice-months", "element", FOLLOW_UP, "number", 1)),
                "codeSystem", "https://example.org/codes/" + name,
                "useCodes",
                        List.of(
                                Map.of("code", "USE", "display", "Used"),
                                Map.of("code", codeOf(version), "display", "Used")),
                "indicators",
                        List.of(Map.of(
                                "code", "adoption",
                                "name", "Trained employees who use it",
                                "numerator", "trained-employees-who-use",
                                "denominator", "trained-employees",
                                "factor", 100,
                                "unit", "percent",
                                "direction", "higher-is-better",
                                "dimension", "adoption")));
    }

    private static Map<String, Object> element(String code) {
        return Map.of("code", code, "name", code, "days", 1, "audience", "employees", "content", "Everything");
    }
}
