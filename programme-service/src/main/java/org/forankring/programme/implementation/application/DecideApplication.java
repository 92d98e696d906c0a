package org.forankring.programme.implementation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.BeginImplementation;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.Rounds;

/** Decides an application. With a commitment the implementation begins in the same transaction. */
@ApplicationScoped
public class DecideApplication {

    private final Applications applications;
    private final Rounds rounds;
    private final BeginImplementation beginImplementation;
    private final Event<Application.Decided> decisions;
    private final Clock clock;
    private final Calendars calendars;

    DecideApplication(
            Applications applications,
            Rounds rounds,
            BeginImplementation beginImplementation,
            Event<Application.Decided> decisions,
            Clock clock,
            Calendars calendars) {
        this.applications = applications;
        this.rounds = rounds;
        this.beginImplementation = beginImplementation;
        this.decisions = decisions;
        this.clock = clock;
        this.calendars = calendars;
    }

    /** Decides it, unless that has been done. Of several at the same time one decides. */
    @Transactional
    public ApplicationChange decide(Reach reach, UUID id, Ruling ruling) {
        Optional<Application> found = applications.lock(reach, id);
        if (found.isEmpty()) {
            return new ApplicationChange.NoSuchApplication();
        }
        Application application = found.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ApplicationChange change = switch (ruling.outcome()) {
            case COMMITTED -> application.commit(() -> begin(application, ruling, now), ruling, now);
            case DECLINED -> application.decline(ruling, now);
        };
        if (change instanceof ApplicationChange.Changed) {
            applications.keep(application);
            decisions.fire(new Application.Decided(application, calendars.day(application.municipalityId(), now)));
        }
        return change;
    }

    private UUID begin(Application application, Ruling ruling, Instant now) {
        Round round = rounds.find(application.roundId()).orElseThrow();
        Act act = new Act(now, calendars.day(application.municipalityId(), now), ruling.by(), ruling.reason());
        return beginImplementation
                .begin(application.municipalityId(), round, act)
                .id();
    }
}
