package org.forankring.platform.json;

import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What became of binding a JSON document to a type: the value, all faults, or both (a value whose faulty
 * parts are absent).
 */
public record Bound<T>(@Nullable T value, List<Fault> faults) {

    public Bound {
        faults = List.copyOf(faults);
    }

    /**
     * The value when there is nothing to complain of.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault
     */
    public T orRefuse() {
        if (value == null || !faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return value;
    }
}
