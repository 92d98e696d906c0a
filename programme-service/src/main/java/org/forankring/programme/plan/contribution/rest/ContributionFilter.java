package org.forankring.programme.plan.contribution.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.identity.Actor;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.Contributions;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of contributions. */
public class ContributionFilter {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind")
    private Contribution.@Nullable Kind kind;

    @QueryParam("answered")
    @Parameter(description = "Only those that have been answered, or have not")
    private @Nullable Boolean answered;

    @QueryParam("part")
    @Size(max = 100)
    @Parameter(description = "Only those about this section or part of the plan", example = "elements")
    private @Nullable String part;

    @QueryParam("item")
    @Parameter(description = "Only those about this item, for example an element")
    private @Nullable UUID item;

    @QueryParam("mine")
    @AssertTrue(message = "fault.true-or-left-out")
    @Parameter(description = "true: only those that the caller gave")
    private @Nullable Boolean mine;

    Contributions.Filter of(Actor reader) {
        return new Contributions.Filter(
                Optional.ofNullable(kind),
                Optional.ofNullable(answered),
                Optional.ofNullable(part),
                Optional.ofNullable(item),
                mine != null ? Optional.of(reader.subject()) : Optional.empty());
    }
}
