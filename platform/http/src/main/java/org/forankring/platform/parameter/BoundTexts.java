package org.forankring.platform.parameter;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** Answers 400 with every query parameter that is longer than any is meant to be, or that holds a control character. */
@Provider
@Priority(Priorities.USER - 2)
class BoundTexts implements ContainerRequestFilter {

    private static final int LONGEST = 1_000;

    @Override
    public void filter(ContainerRequestContext request) {
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(text -> text.length() > LONGEST)) {
                faults.add(Fault.ofParameter(name, "wrong-length", "least", 0, "most", LONGEST));
            } else if (values.stream().anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
                faults.add(Fault.ofParameter(name, "control-character"));
            }
        });
        if (!faults.isEmpty()) {
            throw Problems.withFaults(ProblemType.INVALID_PARAMETER, faults);
        }
    }
}
