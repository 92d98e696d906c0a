package org.forankring.platform.json;

import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.problem.Fault;

/** Faults in the order they were found; one place is complained of once. */
final class FaultList {

    private final List<Fault> faults = new ArrayList<>();

    void add(Fault fault) {
        faults.add(fault);
    }

    void addUnlessKnown(Fault fault) {
        if (faults.stream().noneMatch(known -> known.pointer().equals(fault.pointer()))) {
            faults.add(fault);
        }
    }

    boolean knows(String pointer) {
        return faults.stream().anyMatch(known -> known.pointer().equals(pointer));
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }
}
