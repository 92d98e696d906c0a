package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Texts;

/**
 * An element of the training.
 *
 * @param days how many days a session of it lasts
 * @param audience whom it is for
 * @param contents what it is about and how it is held
 */
public record TrainingElement(
        @Schema(examples = "employee-course")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String code,

        @Schema(examples = "Two-day training course for employees", required = true)
        @JsonProperty("name")
        @Words(max = MethodDefinition.NAME)
        Texts names,

        @Schema(description = "How many days a session lasts", examples = "2") @NotNull @Min(1) @Max(60)
        Integer days,

        @Schema(description = "Whom it is for, for example employees or leaders", examples = "employees")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String audience,

        @Schema(description = "What it is about and how it is held", required = true)
        @JsonProperty("content")
        @Words(max = MethodDefinition.TEXT)
        Texts contents)
        implements Named {}
