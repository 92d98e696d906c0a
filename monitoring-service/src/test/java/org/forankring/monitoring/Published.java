package org.forankring.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.contracts.programme.v1.MethodPublished.LocalizedText;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;

/** A method as programme-service publishes it. */
public record Published(
        String method,
        int version,
        List<String> codes,
        List<String> compulsory,
        List<MethodPublished.Indicator> indicators) {

    public static final MethodPublished.Indicator REACH = new MethodPublished.Indicator(
            "reach-clients",
            "Clients reached",
            texts("Clients reached", "Nåede borgere", "Tavoitetut asiakkaat"),
            "clients",
            null,
            1,
            "clients",
            texts("clients", "borgere", "asiakasta"),
            "higher-is-better",
            "reach");
    public static final MethodPublished.Indicator ADOPTION = new MethodPublished.Indicator(
            "adoption-trained-users",
            "Trained employees who use the method",
            null,
            "trained-employees-who-use",
            "trained-employees",
            100,
            "percent",
            null,
            "higher-is-better",
            "adoption");

    /** The method that ships with the product. */
    public static Published cti() {
        return new Published(
                "cti",
                1,
                List.of("CTI-START", "CTI-P1", "CTI-P2", "CTI-P3", "CTI-END"),
                List.of("employee-course"),
                List.of(REACH, ADOPTION));
    }

    /** A method of a test's own, with a name that no other test uses. */
    public static Published another() {
        return new Published(
                "m-" + UUID.randomUUID(), 1, List.of("A", "B"), List.of("course"), List.of(REACH, ADOPTION));
    }

    public Published version(int number) {
        return new Published(method, number, codes, compulsory, indicators);
    }

    public Published codes(String... other) {
        return new Published(method, version, List.of(other), compulsory, indicators);
    }

    public Published compulsory(String... elements) {
        return new Published(method, version, codes, List.of(elements), indicators);
    }

    public Published indicators(MethodPublished.Indicator... other) {
        return new Published(method, version, codes, compulsory, List.of(other));
    }

    public UUID subject() {
        return UUID.nameUUIDFromBytes(("method:" + method).getBytes(UTF_8));
    }

    /** The event, always the same one for the same version. */
    public TestEvent event() {
        return TestEvent.of(MethodPublished.TYPE)
                .id(method + "@" + version)
                .subject(subject())
                .attribute("aggregateversion", version)
                .data(fact());
    }

    public void send() {
        try (EventSender sender = new EventSender()) {
            sender.send("forankring.programme", event());
        }
    }

    /** Not in the order in which the own language comes first: nothing promises it. */
    private static List<LocalizedText> texts(String english, String danish, String finnish) {
        return List.of(
                new LocalizedText("da", danish), new LocalizedText("en", english), new LocalizedText("fi", finnish));
    }

    private MethodPublished fact() {
        return new MethodPublished(
                method,
                version,
                "Method " + method,
                null,
                compulsory.stream()
                        .map(code -> new MethodPublished.TrainingElement(code, code, null, 2, "employees"))
                        .toList(),
                Stream.concat(
                                compulsory.stream()
                                        .map(code -> new MethodPublished.TrainingRule(
                                                "compulsory-before-use", code, null, null)),
                                Stream.of(new MethodPublished.TrainingRule("due-after", "lab", "course", 6)))
                        .toList(),
                "urn:forankring:code-system:" + method + "-use",
                codes.stream()
                        .map(code -> new MethodPublished.UseCode(
                                code, "Use " + code, texts("Use " + code, "Brug " + code, "Käyttö " + code)))
                        .toList(),
                indicators,
                Instant.parse("2026-01-02T08:00:00Z"));
    }
}
