package org.forankring.programme.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.programme.determinant.Determinants;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.strategy.Strategies;

/** Reads which barriers of an implementation no strategy answers. */
@ApplicationScoped
public class ReadCoverage {

    private final Determinants determinants;
    private final Strategies strategies;

    ReadCoverage(Determinants determinants, Strategies strategies) {
        this.determinants = determinants;
        this.strategies = strategies;
    }

    /** The unaddressed barriers by the latest ratings. */
    @Transactional
    public Unaddressed read(Implementation implementation) {
        return Unaddressed.of(determinants.all(implementation), strategies.all(implementation));
    }
}
