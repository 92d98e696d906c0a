package org.forankring.programme.cooperation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.Occasion;
import org.jspecify.annotations.Nullable;

/** The decisions of all meetings. */
public interface Decisions {

    /** Stores the decision as it is now, so that its version is the one that will be committed. */
    void keep(Decision decision);

    /** Stores several decisions, in few statements. */
    void keepAll(Collection<Decision> decisions);

    /** A decision of the implementation, struck ones included. */
    Optional<Decision> find(Implementation implementation, UUID id);

    /** A decision that nobody else can change until the transaction ends, struck ones included. */
    Optional<Decision> lock(Implementation implementation, UUID id);

    /** All of a meeting, struck ones included; nobody else can change them until the transaction ends. */
    List<Decision> lockOf(Meeting meeting);

    /**
     * Those a meeting has to look after: taken by meetings before it and still open, or recorded as done since.
     *
     * <p>Of meetings held on the same day the ones with a lower id come before.
     */
    List<Decision> before(Implementation implementation, Occasion occasion, Instant doneSince);

    /** Those of an implementation as asked for, without struck ones, in the order of their ids. */
    List<Decision> list(Implementation implementation, Search search, @Nullable UUID after, int limit);

    /**
     * What is asked for.
     *
     * @param done only those that are done, or only those that are not
     * @param dueBefore only those due before the day
     * @param responsible only those that this person sees to, in whatever case it is written
     */
    record Search(Optional<Boolean> done, Optional<LocalDate> dueBefore, Optional<String> responsible) {}
}
