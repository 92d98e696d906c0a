package org.forankring.programme.plan.contribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.forankring.platform.code.Coded;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.forankring.programme.plan.section.SectionName;

/**
 * What in a plan a contribution can be about: its sections, and its parts with their items, whichever features bring
 * them in.
 */
@ApplicationScoped
class PlanTopics {

    private final Instance<PlanPart> parts;
    private final ObjectMapper json;

    PlanTopics(@Any Instance<PlanPart> parts, ObjectMapper json) {
        this.parts = parts;
        this.json = json;
    }

    /** Whether the plan has the topic. */
    boolean include(Implementation implementation, Topic topic) {
        if (Coded.find(SectionName.class, topic.part()).isPresent()) {
            return topic.id() == null;
        }
        return parts.stream()
                .filter(part -> part.name().equals(topic.part()))
                .anyMatch(part -> topic.id() == null
                        || holds(part, implementation, topic.id().toString()));
    }

    private boolean holds(PlanPart part, Implementation implementation, String id) {
        return json.valueToTree(part.content(implementation))
                .findValuesAsText("id")
                .contains(id);
    }
}
