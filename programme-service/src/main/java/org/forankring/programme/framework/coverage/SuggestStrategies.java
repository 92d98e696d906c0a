package org.forankring.programme.framework.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.Framework;
import org.forankring.programme.framework.determinant.OpenFramework;
import org.forankring.programme.framework.strategy.Catalogue;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Suggests strategies of the catalogue for the barriers that none answers yet. */
@ApplicationScoped
public class SuggestStrategies {

    private final OpenFramework openFramework;
    private final Determinants determinants;
    private final Strategies strategies;
    private final Catalogue catalogue;

    SuggestStrategies(
            OpenFramework openFramework, Determinants determinants, Strategies strategies, Catalogue catalogue) {
        this.openFramework = openFramework;
        this.determinants = determinants;
        this.strategies = strategies;
        this.catalogue = catalogue;
    }

    /** The suggestions for an implementation by the latest ratings. */
    @Transactional
    public Suggestions suggest(Implementation implementation) {
        Framework framework = openFramework.open(implementation);
        List<Strategy> chosen = strategies.all(implementation);
        return Suggestions.of(
                Unaddressed.of(determinants.all(implementation), chosen), catalogue.entries(), framework, chosen);
    }
}
