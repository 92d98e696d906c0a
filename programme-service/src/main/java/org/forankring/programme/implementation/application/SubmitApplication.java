package org.forankring.programme.implementation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.round.Rounds;

/** Submits a municipality's application for support in a round. */
@ApplicationScoped
public class SubmitApplication {

    private final Applications applications;
    private final Municipalities municipalities;
    private final Rounds rounds;
    private final Event<Application.Submitted> submissions;
    private final Clock clock;
    private final Calendars calendars;
    private final Ids ids;

    SubmitApplication(
            Applications applications,
            Municipalities municipalities,
            Rounds rounds,
            Event<Application.Submitted> submissions,
            Clock clock,
            Calendars calendars,
            Ids ids) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.rounds = rounds;
        this.submissions = submissions;
        this.clock = clock;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Submits it, unless one stands. Two of one municipality at the same time are taken one after the other. */
    @Transactional
    public Submission submit(SupportRequest request) {
        if (rounds.find(request.round()).isEmpty()) {
            return new Submission.UnknownRound();
        }
        if (municipalities.lock(request.municipality()).isEmpty()) {
            return new Submission.UnregisteredMunicipality();
        }
        Optional<Application> standing = applications.findStanding(request);
        if (standing.isPresent()) {
            return new Submission.Existing(standing.get().id());
        }
        Application application =
                new Application(ids.next(), request, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        applications.keep(application);
        submissions.fire(new Application.Submitted(application, calendars.today(request.municipality())));
        return new Submission.Submitted(application);
    }
}
