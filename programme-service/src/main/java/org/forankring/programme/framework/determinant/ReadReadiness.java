package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Reads which items are in good order, which need strengthening and which nobody has considered. */
@ApplicationScoped
public class ReadReadiness {

    private final OpenFramework openFramework;
    private final Determinants determinants;

    ReadReadiness(OpenFramework openFramework, Determinants determinants) {
        this.openFramework = openFramework;
        this.determinants = determinants;
    }

    /** The readiness of an implementation by the latest ratings. */
    @Transactional
    public Readiness read(Implementation implementation) {
        Framework framework = openFramework.open(implementation);
        return Readiness.of(framework, determinants.all(implementation));
    }
}
