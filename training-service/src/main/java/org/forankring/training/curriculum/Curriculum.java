package org.forankring.training.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Texts;

/** What one version of a method says about training. */
public record Curriculum(
        String method,
        int version,
        Texts name,
        List<TrainingElement> elements,
        List<PublishedRule> publishedRules,
        Instant publishedAt) {

    public Curriculum {
        elements = List.copyOf(elements);
        publishedRules = List.copyOf(publishedRules);
    }

    /** The element of that code. */
    public Optional<TrainingElement> element(String code) {
        return elements.stream().filter(element -> element.code().equals(code)).findFirst();
    }

    /** What an element is called; its code where the method has no such element. */
    public Texts nameOf(String element) {
        return element(element).map(TrainingElement::name).orElseGet(() -> Texts.of(element));
    }

    /** Every rule, in the order of the method definition. */
    public List<TrainingRule> rules() {
        return publishedRules.stream().map(PublishedRule::parsed).toList();
    }

    /** The rules about one element. */
    public List<TrainingRule> rulesFor(String element) {
        return rules().stream().filter(rule -> rule.element().equals(element)).toList();
    }
}
