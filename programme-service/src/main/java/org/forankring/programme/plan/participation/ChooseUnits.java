package org.forankring.programme.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.Units;

/** Chooses the units that take part in an implementation. */
@ApplicationScoped
public class ChooseUnits {

    private final Implementations implementations;
    private final Participations participations;
    private final Units units;

    ChooseUnits(Implementations implementations, Participations participations, Units units) {
        this.implementations = implementations;
        this.participations = participations;
        this.units = units;
    }

    /**
     * Replaces the units. Of several writers who saw the same version, one is let through.
     *
     * @param precondition asked with 0 as long as nobody has said anything
     */
    @Transactional
    public UnitChoice choose(Implementation implementation, List<UUID> chosen, Precondition precondition) {
        Participation participation = participations.of(implementations.hold(implementation));
        precondition.check(participation.version());
        List<Fault> faults = faults(implementation, chosen);
        if (!faults.isEmpty()) {
            return new UnitChoice.Faulty(faults);
        }
        participation.choose(new ParticipatingUnits(chosen));
        participations.keep(participation);
        return new UnitChoice.Chosen(participation);
    }

    private List<Fault> faults(Implementation implementation, List<UUID> chosen) {
        if (chosen.isEmpty()) {
            return List.of(new Fault("/unitIds", "wrong-length", Wording.of("fault.wrong-length.no-unit")));
        }
        Set<UUID> known = units.named(implementation.municipalityId(), chosen).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        return IntStream.range(0, chosen.size())
                .filter(i -> !known.contains(chosen.get(i)))
                .mapToObj(i -> Fault.of("/unitIds/" + i, "unknown-unit"))
                .toList();
    }
}
