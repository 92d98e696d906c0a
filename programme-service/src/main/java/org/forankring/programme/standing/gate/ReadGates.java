package org.forankring.programme.standing.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;

/** Computes the gates at the end of current phases. */
@ApplicationScoped
public class ReadGates {

    private final FactsForGates factsForGates;
    private final Methods methods;
    private final Calendars calendars;

    ReadGates(FactsForGates factsForGates, Methods methods, Calendars calendars) {
        this.factsForGates = factsForGates;
        this.methods = methods;
        this.calendars = calendars;
    }

    /** The gate of the current phase; empty when the implementation is in none. */
    @Transactional
    public Optional<Gate> read(Implementation implementation) {
        List<Implementation> one = List.of(implementation);
        return Optional.ofNullable(compute(one, factsForGates.of(one)).get(implementation.id()));
    }

    /** The gates of the current phases by implementation, from its facts; those that are in no phase have none. */
    @Transactional
    public Map<UUID, Gate> compute(Collection<Implementation> implementations, Map<UUID, GateFacts> facts) {
        Map<UUID, Gate> gates = new HashMap<>();
        for (Implementation implementation : implementations) {
            MethodDefinition definition = methods.definition(implementation.method(), implementation.methodVersion());
            implementation
                    .currentPhase()
                    .map(PlannedPhase::code)
                    .flatMap(definition::phase)
                    .ifPresent(phase -> gates.put(
                            implementation.id(),
                            Gate.of(
                                    definition,
                                    phase,
                                    facts.getOrDefault(implementation.id(), GateFacts.NONE),
                                    implementation.clockDay(calendars.today(implementation.municipalityId())))));
        }
        return gates;
    }
}
