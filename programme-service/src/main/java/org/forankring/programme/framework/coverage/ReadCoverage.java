package org.forankring.programme.framework.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.implementation.lifecycle.Implementation;

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
