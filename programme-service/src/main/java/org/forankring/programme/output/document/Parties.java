package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.ReadCustoms;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.Units;
import org.forankring.programme.plan.draft.PlanDocument;

/** Who implements what. */
@ApplicationScoped
class Parties {

    private final Municipalities municipalities;
    private final Units units;
    private final Methods methods;
    private final ReadCustoms readCustoms;

    Parties(Municipalities municipalities, Units units, Methods methods, ReadCustoms readCustoms) {
        this.municipalities = municipalities;
        this.units = units;
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

    /** What the units of the municipality that a plan's team works in are called now, by their ids. */
    Map<String, String> units(Implementation implementation, PlanDocument plan) {
        Set<UUID> named = plan.parts().values().stream()
                .flatMap(JsonNode::valueStream)
                .map(item -> item.at("/appointment/unitId"))
                .filter(JsonNode::isTextual)
                .map(unit -> UUID.fromString(unit.asText()))
                .collect(Collectors.toSet());
        return units.named(implementation.municipalityId(), named).stream()
                .collect(Collectors.toMap(unit -> unit.id().toString(), Unit::name));
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
