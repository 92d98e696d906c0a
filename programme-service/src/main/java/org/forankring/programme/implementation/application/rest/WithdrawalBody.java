package org.forankring.programme.implementation.application.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApplicationWithdrawalBody", description = "Why an application is taken back.")
record WithdrawalBody(
        @Schema(examples = "We apply for the round after this one.") @NotBlank @Size(max = 4000)
        String reason) {}
