package org.forankring.monitoring.practice.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.monitoring.practice.Practice;
import org.forankring.monitoring.practice.PracticeChange;
import org.forankring.monitoring.practice.PracticeChanged;
import org.forankring.monitoring.practice.Practitioner;
import org.forankring.monitoring.practice.UsesInMonth;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;

/** Announces the uses of an employee when they have changed, and the first of them. */
@ApplicationScoped
class AnnouncePractice {

    private final Outbox outbox;

    AnnouncePractice(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes PracticeChanged changed) {
        outbox.recordAll(changed.changes().stream()
                .flatMap(change -> Stream.concat(
                        started(changed.municipality(), change).stream(),
                        Stream.of(uses(changed.municipality(), change))))
                .toList());
    }

    private static Optional<PendingEvent> started(UUID municipality, PracticeChange change) {
        Practice now = change.now();
        if (change.startedIn().isEmpty() || now.firstUsedOn().isEmpty()) {
            return Optional.empty();
        }
        UUID unit = change.startedIn().get();
        LocalDate firstUsedOn = now.firstUsedOn().get();
        Practitioner who = now.practitioner();
        return Optional.of(new PendingEvent(
                UseStarted.TYPE,
                subject(who),
                change.version(),
                Optional.of(municipality),
                new UseStarted(who.employeeId(), municipality, unit, who.method(), firstUsedOn)));
    }

    private static PendingEvent uses(UUID municipality, PracticeChange change) {
        Practitioner who = change.now().practitioner();
        return new PendingEvent(
                PracticeMonthsChanged.TYPE,
                subject(who),
                change.version(),
                Optional.of(municipality),
                new PracticeMonthsChanged(
                        who.employeeId(),
                        municipality,
                        who.method(),
                        change.now().months().stream().map(YearMonth::toString).toList(),
                        change.uses().stream().map(AnnouncePractice::told).toList()));
    }

    private static PracticeMonthsChanged.MonthInUnit told(UsesInMonth one) {
        return new PracticeMonthsChanged.MonthInUnit(
                one.month().toString(), one.unitId(), one.uses(), one.firstOn(), one.lastOn());
    }

    private static UUID subject(Practitioner who) {
        return UUID.nameUUIDFromBytes(("practice:" + who.employeeId() + ":" + who.method()).getBytes(UTF_8));
    }
}
