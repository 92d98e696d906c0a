package org.forankring.programme.method.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.forankring.platform.problem.Fault;

/** Publishes a definition as the next version of its method. */
@ApplicationScoped
public class PublishMethod {

    private final Methods methods;
    private final Event<MethodVersionPublished> published;
    private final Clock clock;

    PublishMethod(Methods methods, Event<MethodVersionPublished> published, Clock clock) {
        this.methods = methods;
        this.published = published;
        this.clock = clock;
    }

    /** Publishes the definition if it is consistent. Two at the same time get two versions. */
    @Transactional
    public Publication publish(MethodDefinition definition) {
        List<Fault> faults = Consistency.faultsOf(definition);
        if (!faults.isEmpty()) {
            return new Publication.Inconsistent(faults);
        }
        methods.reserve(definition.method());
        int latest = methods.findLatest(definition.method())
                .map(MethodVersion::version)
                .orElse(0);
        MethodVersion version =
                new MethodVersion(definition, latest + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        methods.add(version);
        published.fire(new MethodVersionPublished(version));
        return new Publication.Published(version);
    }
}
