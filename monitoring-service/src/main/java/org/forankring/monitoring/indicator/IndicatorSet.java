package org.forankring.monitoring.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What one version of a method says about indicators.
 *
 * @param compulsoryElements the training elements that make an employee trained, all of them together, sorted
 * @param definitions in the order of the method definition
 */
public record IndicatorSet(
        String method, int version, List<String> compulsoryElements, List<IndicatorDefinition> definitions) {

    public IndicatorSet {
        compulsoryElements = List.copyOf(compulsoryElements);
        definitions = List.copyOf(definitions);
    }

    /** Every indicator of a bucket, in the order of the definitions. */
    List<IndicatorValue> evaluate(Optional<Rollup> rollup) {
        return definitions.stream()
                .map(definition -> IndicatorValue.of(definition, rollup))
                .toList();
    }

    /** Whether the other version gives the same values. */
    boolean evaluatesAs(IndicatorSet other) {
        return compulsoryElements.equals(other.compulsoryElements)
                && untranslated().equals(other.untranslated());
    }

    private List<IndicatorDefinition> untranslated() {
        return definitions.stream().map(IndicatorDefinition::untranslated).toList();
    }
}
