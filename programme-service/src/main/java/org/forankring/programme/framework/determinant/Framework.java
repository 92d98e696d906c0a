package org.forankring.programme.framework.determinant;

import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.problem.Expected;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;

/** Where a method looks for facilitators and barriers: for CTI the four I and the four C (S1). */
public record Framework(List<FrameworkItem> items) {

    public Framework {
        items = List.copyOf(items);
    }

    /** The framework of a method. */
    public static Framework of(MethodDefinition definition) {
        return new Framework(definition.frameworkItems());
    }

    /** The levels in their order. */
    public List<String> levels() {
        return items.stream().map(FrameworkItem::level).distinct().toList();
    }

    /** What is wrong with an item that is to be added. A method without a framework leaves its places open. */
    public List<Fault> faultsOf(FreeItem item) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (!levels().contains(item.level())) {
            faults.add(new Fault("/level", "unknown-level", Expected.oneOf(levels())));
        } else if (!aspects(item.level()).contains(item.aspect())) {
            faults.add(new Fault("/aspect", "unknown-aspect", Expected.oneOf(aspects(item.level()))));
        }
        return faults;
    }

    private List<String> aspects(String level) {
        return items.stream()
                .filter(item -> item.level().equals(level))
                .map(FrameworkItem::aspect)
                .distinct()
                .toList();
    }
}
