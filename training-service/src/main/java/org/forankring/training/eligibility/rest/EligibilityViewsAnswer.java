package org.forankring.training.eligibility.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.eligibility.ViewsAsOf;
import org.jspecify.annotations.Nullable;

@Schema(name = "EligibilityViews", description = "As of when what other services told is true.")
record EligibilityViewsAnswer(
        @Schema(description = "The method definition") Instant curriculum,

        @Schema(description = "The employee") Instant staff,

        @Schema(description = "The recorded practice; absent when none has arrived") @Nullable
        Instant practice) {

    static EligibilityViewsAnswer of(ViewsAsOf views) {
        return new EligibilityViewsAnswer(
                views.curriculum(), views.staff(), views.practice().orElse(null));
    }
}
