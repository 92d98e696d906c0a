package org.forankring.programme.standing.gate.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(description = "The wish to pass a gate.")
record PassageBody(
        @Schema(
                description = "The phase that is to be left; nothing happens when it is not the current one",
                examples = "preparation")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String phase,

        @Schema(
                description = "Passes the gate although something is missing. Needs a reason and shows for ever.",
                examples = "false")
        @Nullable
        Boolean override,

        @Schema(
                description = "Why; needed for an override",
                examples = "The workshop has been held in two parts, the minutes follow.")
        @Nullable
        @Size(max = 4000)
        String reason) {

    boolean overrides() {
        return Boolean.TRUE.equals(override);
    }

    boolean lacksReason() {
        return overrides() && (reason == null || reason.isBlank());
    }
}
