package org.forankring.programme.framework.determinant.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

/** What a list of facilitators and barriers is narrowed to. */
public class DeterminantFilter {

    @QueryParam("level")
    @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
    @Parameter(description = "Only those on this level", example = "individual")
    private @Nullable String level;

    @QueryParam("aspect")
    @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
    @Parameter(description = "Only those of this aspect", example = "competence")
    private @Nullable String aspect;

    @QueryParam("nature")
    @Parameter(description = "Only those of this nature by the latest rating")
    private Judgement.@Nullable Nature nature;

    @QueryParam("readiness")
    @Parameter(description = "Only those that stand so by the latest rating")
    private Judgement.@Nullable Condition readiness;

    Determinants.Filter filter() {
        return new Determinants.Filter(
                Optional.ofNullable(level),
                Optional.ofNullable(aspect),
                Optional.ofNullable(nature),
                Optional.ofNullable(readiness));
    }
}
