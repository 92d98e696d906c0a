package org.forankring.platform.parameter;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import org.forankring.platform.json.ConstraintFaults;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.problem.UniformProblems;

/** Answers 400 with every parameter that its constraint does not let pass. */
@Provider
@Priority(1)
public class AnswerViolations implements ExceptionMapper<ConstraintViolationException> {

    private final ResourceInfo resource;

    AnswerViolations(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public Response toResponse(ConstraintViolationException violated) {
        List<Fault> faults = violated.getConstraintViolations().stream()
                .map(violation -> ConstraintFaults.of("parameter:" + name(violation), violation))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
        return UniformProblems.answer(Problems.withFaults(ProblemType.INVALID_PARAMETER, faults));
    }

    private String name(ConstraintViolation<?> violation) {
        return DeclaredParameters.nameOf(resource.getResourceMethod(), violation.getPropertyPath());
    }
}
