package org.forankring.programme.standing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.standing.gate.ActivitiesDone;
import org.forankring.programme.standing.gate.FactsForGates;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.gate.GateFacts;
import org.forankring.programme.standing.gate.ReadGates;

/** Reads how far the municipalities of a round are, as far as the caller sees them. */
@ApplicationScoped
public class ReadOverview {

    private final Implementations implementations;
    private final Municipalities municipalities;
    private final Methods methods;
    private final FactsForGates factsForGates;
    private final ReadGates readGates;
    private final DueItems dueItems;
    private final Calendars calendars;

    ReadOverview(
            Implementations implementations,
            Municipalities municipalities,
            Methods methods,
            FactsForGates factsForGates,
            ReadGates readGates,
            DueItems dueItems,
            Calendars calendars) {
        this.implementations = implementations;
        this.municipalities = municipalities;
        this.methods = methods;
        this.factsForGates = factsForGates;
        this.readGates = readGates;
        this.dueItems = dueItems;
        this.calendars = calendars;
    }

    /** The rows that the view shows. The number of queries does not grow with the municipalities. */
    @Transactional
    public List<Row> read(Reach reach, UUID round, View view) {
        List<Implementation> cohort = implementations.cohort(reach, round);
        Map<UUID, GateFacts> facts = factsForGates.of(cohort);
        Map<UUID, Gate> gates = readGates.compute(cohort, facts);
        Map<UUID, List<DueItem>> due = dueItems.of(cohort);
        Map<UUID, String> names =
                municipalities
                        .find(cohort.stream()
                                .map(Implementation::municipalityId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Municipality::id, Municipality::name));
        return view.of(cohort.stream()
                .map(implementation -> {
                    MethodDefinition method =
                            methods.definition(implementation.method(), implementation.methodVersion());
                    LocalDate today = calendars.today(implementation.municipalityId());
                    return Row.of(
                            implementation,
                            method,
                            names.getOrDefault(implementation.municipalityId(), ""),
                            ActivitiesDone.of(
                                    method,
                                    facts.getOrDefault(implementation.id(), GateFacts.NONE),
                                    implementation.clockDay(today)),
                            due.getOrDefault(implementation.id(), List.of()),
                            Optional.ofNullable(gates.get(implementation.id())),
                            today);
                })
                .toList());
    }
}
