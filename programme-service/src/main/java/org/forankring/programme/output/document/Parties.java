package org.forankring.programme.output.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;

/** Who implements what. */
@ApplicationScoped
class Parties {

    private final Municipalities municipalities;
    private final Methods methods;

    Parties(Municipalities municipalities, Methods methods) {
        this.municipalities = municipalities;
        this.methods = methods;
    }

    /** The name of the municipality. */
    String municipality(Implementation implementation) {
        Reach own = new Reach(false, Optional.of(implementation.municipalityId()));
        return municipalities
                .find(own, implementation.municipalityId())
                .map(Municipality::name)
                .orElseThrow();
    }

    /** The version of the method that it keeps to. */
    MethodDefinition method(Implementation implementation) {
        return methods.definition(implementation.method(), implementation.methodVersion());
    }
}
