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
import org.forankring.platform.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Answers 400 with every query parameter that cannot be read as what it is declared to be, that the operation does not
 * know, or that names a day that nobody can mean. JAX-RS would answer 404 to the first and be silent about the others.
 * At a path that cannot be read there is nothing, as at any other that nobody has given: 404.
 */
@Provider
@Priority(Priorities.USER - 1)
class CheckParameters implements ContainerRequestFilter {

    /** What every operation can be asked for. */
    private static final Map<String, Class<?>> EVERYWHERE = Map.of("language", Language.class);

    private final ResourceInfo resource;
    private final Horizon horizon;
    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    CheckParameters(ResourceInfo resource, Horizon horizon) {
        this.resource = resource;
        this.horizon = horizon;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        DeclaredParameters known = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        List<Fault> faults = new ArrayList<>();
        checkPath(request.getUriInfo().getPathParameters(), known.inPath(), faults);
        checkQuery(request.getUriInfo().getQueryParameters(), known.byName(), faults);
        if (!faults.isEmpty()) {
            throw Problems.withFaults(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private void checkPath(Map<String, List<String>> given, Map<String, Class<?>> known, List<Fault> faults) {
        given.forEach((name, values) -> {
            @Nullable Class<?> type = known.get(name);
            if (type != null) {
                if (!fit(type, values)) {
                    throw Problems.notFound();
                }
                checkRange(name, type, values, faults);
            }
        });
    }

    private void checkQuery(Map<String, List<String>> given, Map<String, Class<?>> known, List<Fault> faults) {
        given.forEach((name, values) -> {
            @Nullable Class<?> type = known.getOrDefault(name, EVERYWHERE.get(name));
            if (type == null) {
                faults.add(Fault.ofParameter(name, "unknown-parameter", "known", names(known)));
            } else if (!fit(type, values)) {
                faults.add(new Fault("parameter:" + name, "invalid-format", Expected.of(type)));
            } else {
                checkRange(name, type, values, faults);
            }
        });
    }

    private static boolean fit(Class<?> type, List<String> values) {
        return values.stream().allMatch(text -> ParameterForm.fits(type, text));
    }

    private void checkRange(String name, Class<?> type, List<String> values, List<Fault> faults) {
        values.stream()
                .flatMap(text -> ParameterForm.beyond(horizon, type, text).stream())
                .findFirst()
                .ifPresent(wrong -> faults.add(new Fault("parameter:" + name, "out-of-range", wrong)));
    }

    private static String names(Map<String, Class<?>> known) {
        return Stream.concat(known.keySet().stream(), EVERYWHERE.keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
