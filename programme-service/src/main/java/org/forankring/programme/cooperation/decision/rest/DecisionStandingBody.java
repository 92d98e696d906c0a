package org.forankring.programme.cooperation.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.decision.Done;
import org.forankring.programme.implementation.lifecycle.Act;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a decision stands.")
record DecisionStandingBody(
        @NotNull Standing state,

        @Schema(description = "Today or before; today without it. Not for one that is open", examples = "2026-03-20")
        @Nullable
        @PastOrPresent
        LocalDate doneOn,

        @Schema(examples = "Both took the course in March.") @Nullable @Size(max = 4000)
        String note) {

    /** Empty when it is open; throws 422 when that does not fit a day. */
    Optional<Done> done(Act act) {
        return switch (state) {
            case DONE ->
                Optional.of(new Done(Objects.requireNonNullElse(doneOn, act.today()), act.by(), act.at(), note));
            case OPEN -> {
                if (doneOn != null) {
                    throw Problems.invalid(
                            new Fault("/doneOn", "not-applicable", Wording.of("fault.not-applicable.open-decision")));
                }
                yield Optional.empty();
            }
        };
    }

    /** What can be recorded of a decision. */
    @Schema(name = "DecisionStanding", description = "open: it has still to be done, or is taken up again.")
    enum Standing implements Coded {
        OPEN,
        DONE
    }
}
