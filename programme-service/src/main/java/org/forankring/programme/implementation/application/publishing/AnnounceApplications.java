package org.forankring.programme.implementation.application.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.contracts.programme.v1.ApplicationDecided;
import org.forankring.contracts.programme.v1.ApplicationSubmitted;
import org.forankring.contracts.programme.v1.ApplicationWithdrawn;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.implementation.application.Application;

/** Announces applications, withdrawals and decisions, for those who want to be notified. */
@ApplicationScoped
class AnnounceApplications {

    private final Outbox outbox;

    AnnounceApplications(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes Application.Submitted submitted) {
        Application application = submitted.application();
        announce(
                application,
                ApplicationSubmitted.TYPE,
                new ApplicationSubmitted(
                        application.id(),
                        application.municipalityId(),
                        application.roundId(),
                        application.expectedEmployees(),
                        submitted.submittedOn()));
    }

    void announce(@Observes Application.Withdrawn withdrawn) {
        Application application = withdrawn.application();
        announce(
                application,
                ApplicationWithdrawn.TYPE,
                new ApplicationWithdrawn(
                        application.id(),
                        application.municipalityId(),
                        application.roundId(),
                        withdrawn.withdrawnOn()));
    }

    void announce(@Observes Application.Decided decided) {
        Application application = decided.application();
        announce(
                application,
                ApplicationDecided.TYPE,
                new ApplicationDecided(
                        application.id(),
                        application.municipalityId(),
                        application.roundId(),
                        application.state().code(),
                        application.implementationId().orElse(null),
                        decided.decidedOn()));
    }

    private void announce(Application application, String type, Record content) {
        outbox.record(PendingEvent.of(type, application, content));
    }
}
