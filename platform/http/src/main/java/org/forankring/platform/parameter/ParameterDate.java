package org.forankring.platform.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/**
 * Reads dates from query parameters: JAX-RS answers 404 when it cannot convert one, where the caller is to be
 * told which parameter is wrong.
 */
public final class ParameterDate {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ParameterDate() {}

    /**
     * The date that a parameter holds.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it holds none
     */
    public static LocalDate of(String parameter, String value) {
        if (FORM.matcher(value).matches()) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException noSuchDay) {
                throw invalid(parameter);
            }
        }
        throw invalid(parameter);
    }

    private static RuntimeException invalid(String parameter) {
        return Problems.withFaults(
                ProblemType.INVALID_PARAMETER,
                List.of(new Fault("parameter:" + parameter, "invalid-format", Wording.of("fault.expected.date"))));
    }
}
