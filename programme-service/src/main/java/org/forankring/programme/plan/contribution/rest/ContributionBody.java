package org.forankring.programme.plan.contribution.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.Offer;
import org.forankring.programme.plan.contribution.Topic;
import org.jspecify.annotations.Nullable;

@Schema(description = "A contribution to be given.")
record ContributionBody(
        @Schema(
                description = "need: what clients or employees need; context: how things are where the method is to be"
                        + " used; idea: how it could be done")
        @NotNull
        Contribution.Kind kind,

        @Schema(examples = "Citizens reach us in the evening, when the unit is closed.") @NotBlank @Size(max = 4000)
        String text,

        @Schema(description = "What in the plan it is about; leave out for the plan as a whole") @Nullable @Valid
        Topic about) {

    Offer by(String subject) {
        return new Offer(kind, text, Optional.ofNullable(about), subject);
    }
}
