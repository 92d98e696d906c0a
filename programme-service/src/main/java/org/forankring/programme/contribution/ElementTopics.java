package org.forankring.programme.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.programme.element.Elements;
import org.forankring.programme.implementation.Implementation;

/** The elements of the plan as topics, one by one or as a whole. */
@ApplicationScoped
class ElementTopics implements PlanTopics {

    private final Elements elements;

    ElementTopics(Elements elements) {
        this.elements = elements;
    }

    @Override
    public boolean include(Implementation implementation, Topic topic) {
        return topic.part().equals("elements")
                && (topic.id() == null
                        || elements.find(implementation, topic.id()).isPresent());
    }
}
