package org.forankring.programme.output.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.ReadCustoms;

/** Who implements what. */
@ApplicationScoped
class Parties {

    private final Municipalities municipalities;
    private final Methods methods;
    private final ReadCustoms readCustoms;

    Parties(Municipalities municipalities, Methods methods, ReadCustoms readCustoms) {
        this.municipalities = municipalities;
        this.methods = methods;
        this.readCustoms = readCustoms;
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

    /** The languages of what is said of it to the reader. */
    Tongues tongues(Implementation implementation, MethodDefinition method) {
        return new Tongues(
                RequestLanguage.current(),
                readCustoms.of(implementation.municipalityId()).language(),
                method.ownLanguage());
    }
}
