package org.forankring.platform.parameter;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.forankring.platform.problem.Expected;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Answers 400 with every query parameter that cannot be read as what it is declared to be, or that the operation does
 * not know. JAX-RS would answer 404 to the first and be silent about the others.
 */
@Provider
@Priority(Priorities.USER - 1)
class CheckParameters implements ContainerRequestFilter {

    /** What every operation can be asked for. */
    private static final Map<String, Class<?>> EVERYWHERE = Map.of("language", Language.class);

    private final ResourceInfo resource;
    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    CheckParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Class<?>> known = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of)
                .byName();
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            @Nullable Class<?> type = known.getOrDefault(name, EVERYWHERE.get(name));
            if (type == null) {
                faults.add(Fault.ofParameter(name, "unknown-parameter", "known", names(known)));
            } else if (!values.stream().allMatch(text -> ParameterForm.fits(type, text))) {
                faults.add(new Fault("parameter:" + name, "invalid-format", Expected.of(type)));
            }
        });
        if (!faults.isEmpty()) {
            throw Problems.withFaults(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static String names(Map<String, Class<?>> known) {
        return Stream.concat(known.keySet().stream(), EVERYWHERE.keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
