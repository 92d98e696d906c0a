package org.forankring.programme.implementation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.time.Calendars;

/** Takes an application back, for a municipality that has applied by mistake or thought better of it. */
@ApplicationScoped
public class WithdrawApplication {

    private final Applications applications;
    private final Event<Application.Withdrawn> withdrawals;
    private final Clock clock;
    private final Calendars calendars;

    WithdrawApplication(
            Applications applications, Event<Application.Withdrawn> withdrawals, Clock clock, Calendars calendars) {
        this.applications = applications;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.calendars = calendars;
    }

    /**
     * Takes it back, unless the board has decided.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public ApplicationChange withdraw(Reach reach, UUID id, String reason, String by) {
        Optional<Application> found = applications.lock(reach, id);
        if (found.isEmpty()) {
            return new ApplicationChange.NoSuchApplication();
        }
        Application application = found.get();
        ApplicationChange change =
                application.withdraw(reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (change instanceof ApplicationChange.Changed) {
            applications.keep(application);
            withdrawals.fire(new Application.Withdrawn(application, calendars.today(application.municipalityId())));
        }
        return change;
    }
}
