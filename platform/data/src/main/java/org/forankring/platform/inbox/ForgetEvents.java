package org.forankring.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Forgets events that will not come again, and dead letters that nobody has cured. */
@ApplicationScoped
class ForgetEvents {

    private final Inbox inbox;
    private final DeadLetters letters;
    private final InboxSettings settings;
    private final Clock clock;

    ForgetEvents(Inbox inbox, DeadLetters letters, InboxSettings settings, Clock clock) {
        this.inbox = inbox;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Forgets what is older than the retention, some at a time. Every replica may do it. */
    @Scheduled(every = "1h", delayed = "2m")
    void forget() {
        Instant now = clock.instant();
        letters.forgetBefore(now.minus(settings.letters()));
        boolean more = true;
        while (more) {
            more = inbox.forgetSomeBefore(now.minus(settings.retention()));
        }
    }
}
