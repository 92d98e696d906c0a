package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.TrainingElement;
import org.jspecify.annotations.Nullable;

/** Checks that what a specification names exists in the implementation, its method and the catalogue. */
@ApplicationScoped
class CheckSpecification {

    private final Determinants determinants;
    private final Methods methods;
    private final Catalogue catalogue;

    CheckSpecification(Determinants determinants, Methods methods, Catalogue catalogue) {
        this.determinants = determinants;
        this.methods = methods;
        this.catalogue = catalogue;
    }

    /** Every fault, with pointers as in requests. */
    List<Fault> check(Implementation implementation, Specification specification) {
        MethodDefinition method = methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition();
        Measure measure = specification.measure();
        List<Fault> faults = new ArrayList<>(linkFaults(implementation, specification));
        if (measure.catalogueCode() != null
                && catalogue.find(measure.catalogueCode()).isEmpty()) {
            faults.add(Fault.of("/catalogueCode", "unknown-strategy"));
        }
        if (measure.endsOn() != null && measure.endsOn().isBefore(measure.startsOn())) {
            faults.add(Fault.of("/timing/to", "before-start"));
        }
        requireKnown(
                measure.indicatorCode(),
                method.indicators().stream().map(Indicator::code).toList(),
                Fault.of("/indicatorCode", "unknown-indicator"),
                faults);
        requireKnown(
                measure.trainingElement(),
                method.trainingElements().stream().map(TrainingElement::code).toList(),
                new Fault("/trainingElementCode", "unknown-element", Wording.of("fault.unknown-element.of-method")),
                faults);
        return faults;
    }

    private static void requireKnown(@Nullable String code, List<String> known, Fault fault, List<Fault> faults) {
        if (code != null && !known.contains(code)) {
            faults.add(fault);
        }
    }

    private List<Fault> linkFaults(Implementation implementation, Specification specification) {
        if (specification.resolves().isEmpty() && specification.strengthens().isEmpty()) {
            return List.of();
        }
        Set<UUID> known =
                determinants.all(implementation).stream().map(Determinant::id).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        checkLinks("/resolves/", specification.resolves(), known, seen, faults);
        checkLinks("/strengthens/", specification.strengthens(), known, seen, faults);
        return faults;
    }

    private static void checkLinks(
            String pointer, List<UUID> items, Set<UUID> known, Set<UUID> seen, List<Fault> faults) {
        for (int i = 0; i < items.size(); i++) {
            UUID item = items.get(i);
            if (!known.contains(item)) {
                faults.add(Fault.of(pointer + i, "unknown-determinant"));
            } else if (!seen.add(item)) {
                faults.add(Fault.of(pointer + i, "duplicate-determinant"));
            }
        }
    }
}
