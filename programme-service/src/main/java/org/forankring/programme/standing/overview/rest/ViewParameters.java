package org.forankring.programme.standing.overview.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.code.Coded;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.overview.View;
import org.jspecify.annotations.Nullable;

/** Which rows of the overview the caller wants to see, and in which order. */
public class ViewParameters {

    private static final String COLUMNS =
            "municipality|phase|days-in-phase|days-late|activities|next-due|overdue|readiness";

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    private @Nullable ImplementationState state;

    @QueryParam("phase")
    @Size(max = 200)
    @Parameter(description = "Only those in the phase of this code", example = "change")
    private @Nullable String phase;

    @QueryParam("gate")
    @Parameter(description = "Only those whose gate is open, or is blocked")
    private Gate.@Nullable State gate;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "true: only those with something overdue")
    private boolean overdue;

    @QueryParam("sort")
    @DefaultValue("municipality")
    @Pattern(regexp = "^-?(" + COLUMNS + ")$", message = "fault.pattern.overview-column")
    @Parameter(
            description = "municipality, phase (in the method's order), days-in-phase, days-late, activities,"
                    + " next-due, overdue or readiness; with - before it for the other way round",
            example = "-overdue")
    private String sort = "municipality";

    View view() {
        boolean descending = sort.startsWith("-");
        return new View(
                Optional.ofNullable(state),
                Optional.ofNullable(phase),
                Optional.ofNullable(gate),
                overdue,
                Coded.find(View.Column.class, descending ? sort.substring(1) : sort)
                        .orElse(View.Column.MUNICIPALITY),
                descending);
    }
}
