package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.FactsForGates;
import org.forankring.programme.standing.gate.GateFacts;

/** Collects the facts feature by feature, with a constant number of queries for any number of implementations. */
@ApplicationScoped
class CollectFacts implements FactsForGates {

    private final MeetingFacts meetings;
    private final TeamFacts teams;
    private final PlanFacts plans;
    private final BarrierFacts barriers;
    private final SustainabilityFacts sustainability;
    private final OutsideFacts outside;

    CollectFacts(
            MeetingFacts meetings,
            TeamFacts teams,
            PlanFacts plans,
            BarrierFacts barriers,
            SustainabilityFacts sustainability,
            OutsideFacts outside) {
        this.meetings = meetings;
        this.teams = teams;
        this.plans = plans;
        this.barriers = barriers;
        this.sustainability = sustainability;
        this.outside = outside;
    }

    @Override
    @Transactional
    public Map<UUID, GateFacts> of(Collection<Implementation> implementations) {
        Collected collected = new Collected();
        List<UUID> ids = implementations.stream().map(Implementation::id).toList();
        if (!ids.isEmpty()) {
            meetings.collect(ids, collected);
            teams.collect(ids, collected);
            barriers.collect(implementations, plans.collect(ids, collected), collected);
            sustainability.collect(ids, collected);
            outside.collect(implementations, collected);
        }
        implementations.forEach(implementation -> implementation
                .supportEndsOn()
                .ifPresent(day -> collected.add(implementation.id(), Requirement.Kind.SUPPORT_OVER, null, day)));
        return collected.facts();
    }
}
