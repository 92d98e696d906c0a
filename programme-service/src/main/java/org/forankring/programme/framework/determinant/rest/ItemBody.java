package org.forankring.programme.framework.determinant.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.determinant.FreeItem;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(name = "DeterminantBody", description = "An item that the municipality adds to those of the framework.")
record ItemBody(
        @Schema(description = "Where it is at work: a level of the method's framework", examples = "institutional")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String level,

        @Schema(
                description = "What it is about: an aspect that the framework has on that level",
                examples = "municipality")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String aspect,

        @Schema(examples = "Merger of two outreach teams") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What it is about, more fully") @Nullable @Size(max = 4000)
        String description) {

    FreeItem item() {
        return new FreeItem(level, aspect, name, description);
    }
}
