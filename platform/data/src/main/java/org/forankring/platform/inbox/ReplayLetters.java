package org.forankring.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Applies dead letters again by the handlers of the listener that could not apply them. Nobody else hears of it: nothing
 * is sent.
 */
@ApplicationScoped
class ReplayLetters {

    private static final Logger LOG = Logger.getLogger(ReplayLetters.class);

    /** Well within the time in which an answer has to begin at the gateway. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final DeadLetters letters;
    private final ApplyEvent events;
    private final List<Listener> listeners;
    private final Clock clock;

    ReplayLetters(DeadLetters letters, ApplyEvent events, @All List<Listener> listeners, Clock clock) {
        this.letters = letters;
        this.events = events;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Tries as many as time allows, those tried least first, and answers what has become of each. */
    List<DeadLetter> replay(int limit) {
        Instant end = clock.instant().plus(LONGEST);
        Map<String, Handlers> byConsumer = listeners.stream()
                .map(Listener::handlers)
                .collect(Collectors.toMap(Handlers::consumer, handlers -> handlers));
        List<DeadLetter> tried = new ArrayList<>();
        for (UUID letter : letters.toReplay(List.copyOf(byConsumer.keySet()), limit)) {
            if (clock.instant().isAfter(end)) {
                break;
            }
            letters.record(letter)
                    .flatMap(kept -> tryAgain(kept, Objects.requireNonNull(byConsumer.get(kept.consumer()))))
                    .ifPresent(tried::add);
        }
        return tried;
    }

    /** A failure that passes is nothing the letter can be blamed for: it goes out, to be answered as an outage. */
    private Optional<DeadLetter> tryAgain(KeptRecord kept, Handlers handlers) {
        try {
            events.apply(kept.record(), handlers);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            if (failure instanceof RuntimeException passing && Transience.isTransient(passing)) {
                throw passing;
            }
            LOG.warnf("%s cannot apply a dead letter: %s", kept.consumer(), failure.getMessage());
            return letters.failedAgain(kept.letter(), LetterTexts.reason(failure));
        }
        return letters.applied(kept.letter());
    }
}
