package org.forankring.training.booking;

import io.quarkus.runtime.Quarkus;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.forankring.contracts.booking.v1.SeatBooked;
import org.forankring.platform.inbox.Inbox;
import org.forankring.platform.outbox.Outbox;
import org.forankring.programme.booking.Seat;
import org.forankring.training.booking.rest.FaultyRest;

/** One nested type for each way to break a rule in a feature's root. */
public final class Faulty {
    private Faulty() {}

    public record KnowsItsResource(FaultyRest.OpenToWhom resource) {}

    @Path("/seats")
    public interface SpeaksHttp {}

    public record SpeaksKafka(Producer<String, String> producer) {}

    public static final class SpeaksQuarkus {
        public void leave() {
            Quarkus.asyncExit();
        }
    }

    public record KnowsContracts(SeatBooked fact) {}

    public record CallsTheOutbox(Outbox outbox) {}

    public record UsesTheInbox(Inbox inbox) {}

    public record KnowsAnotherService(Seat seat) {}

    public static final class SeatManager {}

    public static final class RepeatsARepetition {
        public boolean isCode(String text) {
            return text.matches("[a-z]+(-[a-z]+)*");
        }
    }

    public static final class Prints {
        public void seat() {
            System.out.println("1A");
        }
    }

    public static final class AsksTheMachineForTheInstant {
        public Instant time() {
            return Instant.now();
        }
    }

    public static final class AsksTheMachineForTheDateInAZone {
        public LocalDate time() {
            return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        }
    }

    public static final class AsksTheMachineForTheMonth {
        public YearMonth time() {
            return YearMonth.now(ZoneOffset.UTC);
        }
    }

    public static final class AsksTheMachineForMilliseconds {
        public long time() {
            return System.currentTimeMillis();
        }
    }

    public static final class PassesTheMachinesTimeOn {
        public Supplier<Instant> time() {
            return Instant::now;
        }
    }

    public static final class MakesAClock {
        public Instant time() {
            return Instant.now(Clock.systemUTC());
        }
    }

    public static final class AsksTheClockForTheDate {
        public LocalDate day(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    public static final class AsksTheClockForItsZone {
        public LocalDate day(Clock clock) {
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        }
    }

    public static final class RollsAnIdentifier {
        public UUID id() {
            return UUID.randomUUID();
        }
    }
}
