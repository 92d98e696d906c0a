package org.forankring.programme.cooperation.minutes.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.minutes.HoldSections;
import org.forankring.programme.cooperation.minutes.MinutesDraft;
import org.forankring.programme.cooperation.minutes.Overtaken;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Reads minutes and what their adjustments change, and complains of all of it in one answer. */
@ApplicationScoped
class ReadMinutes {

    private final StrictJson json;
    private final ReadChanges readChanges;
    private final HoldSections holdSections;
    private final StaleSections staleSections;
    private final Calendars calendars;

    ReadMinutes(
            StrictJson json,
            ReadChanges readChanges,
            HoldSections holdSections,
            StaleSections staleSections,
            Calendars calendars) {
        this.json = json;
        this.readChanges = readChanges;
        this.holdSections = holdSections;
        this.staleSections = staleSections;
        this.calendars = calendars;
    }

    /**
     * The minutes in the document.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault, those of sections written since included
     */
    MinutesDraft read(JsonNode document, Implementation implementation) {
        JsonNode given = document.deepCopy();
        Bound<MinutesBody> bound = json.bind(document, MinutesBody.class);
        MinutesBody body = bound.value();
        ReadChanges.Read changes = readChanges.read(
                body == null || body.adjustments() == null ? List.of() : body.adjustments(), given, implementation);
        Optional<Fault> toCome =
                calendars.inTheFuture(implementation.municipalityId(), "/heldOn", body == null ? null : body.heldOn());
        List<Fault> faults = Stream.of(bound.faults().stream(), toCome.stream(), changes.faults().stream())
                .flatMap(found -> found)
                .distinct()
                .toList();
        if (body == null || !faults.isEmpty()) {
            List<Overtaken> overtaken = holdSections.hold(implementation, changes.seen());
            throw staleSections.problem(
                    implementation.id(),
                    Stream.concat(faults.stream(), overtaken.stream().map(Overtaken::fault))
                            .toList(),
                    overtaken);
        }
        return body.draft(changes.changes());
    }
}
