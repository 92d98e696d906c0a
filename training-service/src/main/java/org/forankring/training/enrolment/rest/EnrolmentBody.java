package org.forankring.training.enrolment.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.OverriddenRules;
import org.jspecify.annotations.Nullable;

@Schema(name = "EnrolmentRequest", description = "Who is to take a seat.")
record EnrolmentBody(
        @Schema(
                description = "The employee, as registered in programme-service",
                examples = "01900000-0000-7000-8000-000000001001")
        @NotNull
        UUID employeeId,

        @Schema(
                description = "Books the seat although it is unknown whether the employee may take the element. For"
                        + " board-consultant and board-administrator; needs a reason and shows for ever. Not kept when"
                        + " every rule is met",
                examples = "false")
        @Nullable
        Boolean override,

        @Schema(description = "Why; needed for an override", examples = "The certificate of 2019 has been shown to us.")
        @Nullable
        @Size(max = 4000)
        String reason) {

    boolean overrides() {
        return Boolean.TRUE.equals(override);
    }

    /** What is to be kept of an override, if there is one. */
    Optional<OverriddenRules> overriddenBy(String subject) {
        return overrides() && reason != null && !reason.isBlank()
                ? Optional.of(new OverriddenRules(reason.strip(), subject))
                : Optional.empty();
    }
}
