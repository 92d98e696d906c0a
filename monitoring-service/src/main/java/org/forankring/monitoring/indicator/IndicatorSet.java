package org.forankring.monitoring.indicator;

import java.util.List;

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
}
