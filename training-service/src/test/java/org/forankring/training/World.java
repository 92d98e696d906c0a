package org.forankring.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.contracts.programme.v1.MethodPublished.LocalizedText;
import org.forankring.contracts.programme.v1.MethodPublished.TrainingElement;
import org.forankring.contracts.programme.v1.MethodPublished.TrainingRule;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;

/** The other services, as far as this one hears of them. What is told here has been applied when the call returns. */
public final class World implements AutoCloseable {

    public static final String PROGRAMME = "forankring.programme";
    public static final String MONITORING = "forankring.monitoring";

    /** The zone of the municipalities' calendar. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final AtomicLong VERSIONS = new AtomicLong(1);

    private final EventSender sender = new EventSender();

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Publishes a method of its own name with the training of CTI. */
    public String method() {
        String method = "m-" + UUID.randomUUID().toString().substring(0, 8);
        publish(method, 1, trainingOfCti());
        return method;
    }

    public void publish(String method, int version, List<TrainingRule> rules) {
        publish(method, version, elementsOfCti(), rules);
    }

    public void publish(String method, int version, List<TrainingElement> elements, List<TrainingRule> rules) {
        tell(PROGRAMME, publication(method, version, elements, rules));
    }

    /** The event of a published version. */
    public static TestEvent publication(
            String method, int version, List<TrainingElement> elements, List<TrainingRule> rules) {
        return TestEvent.of(MethodPublished.TYPE)
                .attribute("aggregateversion", version)
                .data(new MethodPublished(
                        method,
                        version,
                        "A method",
                        null,
                        elements,
                        rules,
                        "urn:example:codes",
                        List.of(),
                        List.of(),
                        Instant.parse("2026-01-02T08:00:00Z").plusSeconds(version)));
    }

    /** The elements of CTI, of which one has its name in three languages. */
    public static List<TrainingElement> elementsOfCti() {
        return List.of(
                new TrainingElement("joint-leadership-day", "Joint leadership day", null, 1, "leaders"),
                new TrainingElement(
                        "employee-course",
                        "Two-day course for employees",
                        List.of(
                                new LocalizedText("da", "Todageskursus for medarbejdere"),
                                new LocalizedText("en", "Two-day course for employees"),
                                new LocalizedText("fi", "Työntekijöiden kaksipäiväinen kurssi")),
                        2,
                        "employees"),
                new TrainingElement("train-the-trainer", "Train-the-trainer course", null, 2, "employees"),
                new TrainingElement("reflection-lab", "Reflection lab", null, 1, "employees"));
    }

    public static List<TrainingRule> trainingOfCti() {
        return List.of(
                new TrainingRule("compulsory-before-use", "employee-course", null, null),
                new TrainingRule("completed-element", "train-the-trainer", "employee-course", null),
                new TrainingRule("practice-months", "train-the-trainer", null, 6),
                new TrainingRule("maximum-per-municipality", "train-the-trainer", null, 2),
                new TrainingRule("due-after", "reflection-lab", "employee-course", 6));
    }

    public UUID municipality() {
        return municipality(ZONE.getId());
    }

    /** A municipality of another time zone. */
    public UUID municipality(String timeZone) {
        UUID municipality = UUID.randomUUID();
        tell(
                PROGRAMME,
                TestEvent.of(MunicipalityRegistered.TYPE)
                        .subject(municipality)
                        .attribute("municipalityid", municipality)
                        .attribute("aggregateversion", VERSIONS.incrementAndGet())
                        .data(new MunicipalityRegistered(
                                municipality, "Nordby", "901", timeZone, "da", "municipality")));
        return municipality;
    }

    public UUID employee(UUID municipality) {
        return employee(municipality, "Anna Holm");
    }

    public UUID employee(UUID municipality, String name) {
        UUID employee = UUID.randomUUID();
        tell(PROGRAMME, registration(employee, municipality, name, VERSIONS.incrementAndGet()));
        return employee;
    }

    /** Several employees at once. */
    public List<UUID> employees(UUID municipality, int number) {
        List<TestEvent> events = IntStream.range(0, number)
                .mapToObj(
                        i -> registration(UUID.randomUUID(), municipality, "Employee " + i, VERSIONS.incrementAndGet()))
                .toList();
        events.forEach(event -> sender.send(PROGRAMME, event));
        events.forEach(World::awaitApplied);
        return events.stream().map(event -> UUID.fromString(event.subject())).toList();
    }

    public static TestEvent registration(UUID employee, UUID municipality, String name, long version) {
        return TestEvent.of(EmployeeRegistered.TYPE)
                .subject(employee)
                .attribute("municipalityid", municipality)
                .attribute("aggregateversion", version)
                .data(new EmployeeRegistered(employee, municipality, UUID.randomUUID(), name));
    }

    public void unit(UUID municipality, UUID unit, String name) {
        tell(
                PROGRAMME,
                TestEvent.of(UnitRegistered.TYPE)
                        .subject(unit)
                        .attribute("municipalityid", municipality)
                        .attribute("aggregateversion", VERSIONS.incrementAndGet())
                        .data(new UnitRegistered(unit, municipality, name)));
    }

    public static TestEvent commitment(UUID implementation, UUID municipality, String method, LocalDate on) {
        return TestEvent.of(ImplementationCommitted.TYPE)
                .subject(implementation)
                .attribute("municipalityid", municipality)
                .attribute("aggregateversion", 1)
                .data(new ImplementationCommitted(implementation, municipality, UUID.randomUUID(), method, 1, on));
    }

    /** The event that an implementation goes on with another version of its method. */
    public static TestEvent move(UUID implementation, UUID municipality, String method, int version, long fact) {
        return TestEvent.of(ImplementationMoved.TYPE)
                .subject(implementation)
                .attribute("municipalityid", municipality)
                .attribute("aggregateversion", fact)
                .data(new ImplementationMoved(implementation, municipality, method, version, today()));
    }

    /** Tells all months in which an employee's practice is recorded. */
    public void practised(UUID employee, UUID municipality, String method, List<String> months) {
        tell(MONITORING, practice(employee, municipality, method, VERSIONS.incrementAndGet(), months));
    }

    public static TestEvent practice(
            UUID employee, UUID municipality, String method, long version, List<String> months) {
        return TestEvent.of(PracticeMonthsChanged.TYPE)
                .subject(UUID.nameUUIDFromBytes(("practice:" + employee + ":" + method).getBytes(UTF_8)))
                .attribute("municipalityid", municipality)
                .attribute("aggregateversion", version)
                .data(new PracticeMonthsChanged(employee, municipality, method, months, null));
    }

    /** Sends an event and waits until it has been applied. */
    public void tell(String topic, TestEvent event) {
        sender.send(topic, event);
        awaitApplied(event);
    }

    public EventSender sender() {
        return sender;
    }

    public static void awaitApplied(TestEvent event) {
        await("event " + event.id() + " applied")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count("select count(*) from inbox where event_id = 'testkit#" + event.id() + "'") == 1);
    }

    /** What a superuser counts, whom no policy hides a row from. */
    public static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.ofService("training").superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        sender.close();
    }
}
