package org.forankring.programme.cooperation.decision.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.programme.cooperation.decision.Decisions;
import org.jspecify.annotations.Nullable;

/** Which decisions are asked for. */
public class DecisionFilter {

    @QueryParam("state")
    @Pattern(regexp = "^(open|done|overdue)$", message = "fault.decision-filter")
    @Parameter(
            description = "Only those that are open, done, or open after the day they were due",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"open", "done", "overdue"}))
    private @Nullable String state;

    @QueryParam("responsible")
    @Size(max = 200)
    @Parameter(description = "Only those that this person sees to: the name as it was written, in any case")
    private @Nullable String responsible;

    Decisions.Search search(LocalDate today) {
        return new Decisions.Search(
                Optional.ofNullable(state).map("done"::equals),
                "overdue".equals(state) ? Optional.of(today) : Optional.empty(),
                Optional.ofNullable(responsible));
    }
}
