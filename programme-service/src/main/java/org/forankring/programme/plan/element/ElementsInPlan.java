package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.forankring.programme.plan.tool.ToolEntry;
import org.jspecify.annotations.Nullable;

/** The elements as a part of the plan. What was dropped is none of it any more. */
@ApplicationScoped
class ElementsInPlan implements PlanPart {

    private final Elements elements;

    ElementsInPlan(Elements elements) {
        this.elements = elements;
    }

    @Override
    public String name() {
        return "elements";
    }

    @Override
    public List<Item> content(Implementation implementation) {
        return elements.all(implementation).stream()
                .filter(element -> !element.isDropped())
                .map(element -> new Item(
                        element.id(), element.content(), element.closure().orElse(null)))
                .toList();
    }

    /**
     * An element in the plan's document.
     *
     * @param closure absent while it is open
     */
    public record Item(UUID id, ToolEntry content, @Nullable Closure closure) {}
}
