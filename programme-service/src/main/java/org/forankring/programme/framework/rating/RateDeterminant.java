package org.forankring.programme.framework.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.DeterminantTold;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.implementation.lifecycle.Capacity;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.KnownMeetings;

/** Rates a facilitator or barrier, or corrects what was said of it. */
@ApplicationScoped
public class RateDeterminant {

    private final Determinants determinants;
    private final Ratings ratings;
    private final KnownMeetings meetings;
    private final Event<DeterminantTold> tellings;
    private final Clock clock;
    private final Calendars calendars;
    private final Ids ids;

    RateDeterminant(
            Determinants determinants,
            Ratings ratings,
            KnownMeetings meetings,
            Event<DeterminantTold> tellings,
            Clock clock,
            Calendars calendars,
            Ids ids) {
        this.determinants = determinants;
        this.ratings = ratings;
        this.meetings = meetings;
        this.tellings = tellings;
        this.clock = clock;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Records the rating; the item then stands by the latest one that holds. Of several at once none is lost. */
    @Transactional
    public RatingOutcome rate(Implementation implementation, UUID item, Assessment assessment) {
        Optional<Determinant> found = determinants.lock(implementation, item);
        if (found.isEmpty()) {
            return new RatingOutcome.UnknownItem();
        }
        Determinant determinant = found.get();
        if (determinant.isWithdrawn()) {
            return new RatingOutcome.ItemWithdrawn();
        }
        if (ratings.howMany(implementation) >= Capacity.MOST_RATINGS) {
            return new RatingOutcome.TooMany(Capacity.MOST_RATINGS);
        }
        Series series = ratings.of(determinant);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Fault> faults = new ArrayList<>(
                Timeliness.faultsOf(assessment, implementation, calendars.day(implementation.municipalityId(), now)));
        faults.addAll(faultsOf(assessment, series));
        UUID meeting = assessment.meeting();
        if (meeting != null && !meetings.include(implementation, meeting)) {
            faults.add(Fault.of("/meetingId", "unknown-meeting"));
        }
        if (!faults.isEmpty()) {
            return new RatingOutcome.Faulty(faults);
        }
        Rating rating = new Rating(determinant, ids.next(), assessment, now);
        ratings.add(rating);
        Rating latest = series.with(rating).latest().orElse(rating);
        if (determinant.standBy(latest.judgement(), latest.ratedOn())) {
            determinants.keep(determinant);
            tellings.fire(new DeterminantTold(determinant, latest.judgement()));
        }
        return new RatingOutcome.Recorded(rating);
    }

    private static List<Fault> faultsOf(Assessment assessment, Series series) {
        List<Fault> faults = new ArrayList<>();
        UUID corrected = assessment.corrects();
        if (corrected != null && series.find(corrected).isEmpty()) {
            faults.add(Fault.of("/corrects", "unknown-rating"));
        } else if (corrected != null && series.corrections().containsKey(corrected)) {
            faults.add(Fault.of(
                    "/corrects",
                    "already-corrected",
                    "by",
                    String.valueOf(series.corrections().get(corrected))));
        }
        return faults;
    }
}
