package org.forankring.programme.standing.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.forankring.contracts.monitoring.v1.IndicatorPublished;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.contracts.training.v1.SessionHeld;
import org.forankring.contracts.training.v1.SessionScheduled;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.jspecify.annotations.Nullable;

/** The facts of training-service and monitoring-service about one municipality, and the way they come. */
public final class Rumours implements AutoCloseable {

    public static final String COURSE = "employee-course";
    public static final String ADOPTION = "adoption-trained-users";

    private final TestDatabase database = TestDatabase.ofService("programme");
    private final EventSender sender = new EventSender();
    private final UUID municipality;

    public Rumours(UUID municipality) {
        this.municipality = municipality;
    }

    /** A course that is planned on site, or a joint one of nobody's. */
    public TestEvent scheduled(UUID session, @Nullable UUID onSite, LocalDate... days) {
        TestEvent event = TestEvent.of(SessionScheduled.TYPE)
                .subject(session)
                .attribute("aggregateversion", 1)
                .data(new SessionScheduled(session, onSite, "cti", COURSE, "Nordby town hall", List.of(days)));
        return onSite == null ? event : event.attribute("municipalityid", onSite);
    }

    /** A course that has been held for the municipality's employees. */
    public TestEvent held(UUID session, int version, int attended, int completed, LocalDate... days) {
        return own(TestEvent.of(SessionHeld.TYPE).subject(turnout(session)), version)
                .data(new SessionHeld(
                        session, municipality, "cti", COURSE, "Nordby town hall", List.of(days), attended, completed));
    }

    /** Somebody has completed the course. */
    public TestEvent completed(@Nullable UUID session, UUID employee, LocalDate on) {
        UUID enrolment = UUID.randomUUID();
        return own(TestEvent.of(TrainingCompleted.TYPE).subject(enrolment), 1)
                .data(new TrainingCompleted(enrolment, employee, municipality, "cti", COURSE, on, session));
    }

    /** Somebody uses the method. */
    public TestEvent uses(UUID employee, UUID unit, LocalDate since) {
        return own(TestEvent.of(UseStarted.TYPE).subject(employee), 1)
                .data(new UseStarted(employee, municipality, unit, "cti", since));
    }

    /** These are all recorded uses of somebody, one in each month; null from a producer that tells months only. */
    public TestEvent recorded(UUID employee, int version, List<String> months, @Nullable UUID unit) {
        return own(TestEvent.of(PracticeMonthsChanged.TYPE).subject(employee), version)
                .data(new PracticeMonthsChanged(
                        employee,
                        municipality,
                        "cti",
                        months,
                        unit == null
                                ? null
                                : months.stream()
                                        .map(month -> new PracticeMonthsChanged.MonthInUnit(
                                                month, unit, 1, day(month), day(month)))
                                        .toList()));
    }

    /** The day of a month on which a use is. */
    public static LocalDate day(String month) {
        return YearMonth.parse(month).atDay(20);
    }

    /** The share of trained employees who use the method has another value, or none. */
    public TestEvent adoption(UUID unit, String month, int version, @Nullable Long numerator, long denominator) {
        BigDecimal value = numerator == null ? null : BigDecimal.valueOf(100L * numerator / denominator);
        return own(TestEvent.of(IndicatorPublished.TYPE).subject(subject("indicator:" + unit + month)), version)
                .data(new IndicatorPublished(
                        municipality,
                        unit,
                        "cti",
                        month,
                        ADOPTION,
                        numerator,
                        denominator,
                        value,
                        value == null ? "no-records" : null,
                        100,
                        "percent",
                        Instant.parse("2026-06-02T06:30:00Z").plusSeconds(version)));
    }

    /** Has training-service tell them one after the other, and waits until each has been heard. */
    public void ofTraining(TestEvent... events) {
        spread("forankring.training", events);
    }

    /** Has monitoring-service tell them one after the other, and waits until each has been heard. */
    public void ofMonitoring(TestEvent... events) {
        spread("forankring.monitoring", events);
    }

    /** What a superuser counts, whom no policy hides a row from. */
    public long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    private void spread(String topic, TestEvent... events) {
        for (TestEvent event : events) {
            sender.send(topic, event);
            await().until(() -> number("select count(*) from inbox where event_id = ?", "testkit#" + event.id()) == 1);
        }
    }

    private TestEvent own(TestEvent event, int version) {
        return event.attribute("municipalityid", municipality).attribute("aggregateversion", version);
    }

    private UUID turnout(UUID session) {
        return subject("turnout:" + session + ":" + municipality);
    }

    private static UUID subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
