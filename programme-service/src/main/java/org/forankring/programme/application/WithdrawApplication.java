package org.forankring.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.Reach;

/** Takes an application back, for a municipality that has applied by mistake or thought better of it. */
@ApplicationScoped
public class WithdrawApplication {

    private final Applications applications;
    private final Clock clock;

    WithdrawApplication(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * Takes it back, unless the board has decided.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public ApplicationWithdrawal withdraw(Reach reach, UUID id, String reason, String by) {
        Optional<Application> found = applications.lock(reach, id);
        if (found.isEmpty()) {
            return new ApplicationWithdrawal.NoSuchApplication();
        }
        Application application = found.get();
        if (application.isDecided()) {
            return new ApplicationWithdrawal.Decided(application);
        }
        if (application.isWithdrawn()) {
            return new ApplicationWithdrawal.WithdrawnBefore();
        }
        application.withdraw(reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        applications.keep(application);
        return new ApplicationWithdrawal.Withdrawn(application);
    }
}
