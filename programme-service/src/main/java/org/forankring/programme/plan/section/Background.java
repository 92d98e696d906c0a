package org.forankring.programme.plan.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** Why the method is wanted, for whom, beside what, and what success would be (S1). */
@Schema(
        name = "PlanBackground",
        description = "background: why the method is wanted, for whom, beside what, and what success would be.")
public record Background(
        @Schema(
                description = "Why the method is to be implemented",
                examples = "Too many citizens lose contact when they move from a shelter to a home of their own.")
        @Nullable
        @Size(max = TEXT)
        String why,

        @Schema(description = "Which citizens it is for", examples = "Adults who move out of a shelter")
        @Nullable
        @Size(max = TEXT)
        String forWhom,

        @Schema(description = "What it means for the methods in use") @Nullable
        Relation replacesOrSupplements,

        @Schema(description = "The methods in use that it replaces or supplements", examples = "[\"Mentoring\"]")
        @Size(max = MANY)
        List<@NotBlank @Size(max = NAME) String> methodsConcerned,

        @Schema(
                description = "What is to be seen when the implementation has succeeded",
                examples = "[\"Every citizen who moves out has a CTI worker\"]")
        @Size(max = MANY)
        List<@NotBlank @Size(max = TEXT) String> successGoals)
        implements Section {

    public Background {
        methodsConcerned = Section.given(methodsConcerned);
        successGoals = Section.given(successGoals);
    }

    @Override
    public SectionName name() {
        return SectionName.BACKGROUND;
    }

    /** How a method stands to those already in use. */
    @Schema(name = "RelationToMethodsInUse")
    public enum Relation implements Coded {
        REPLACES,
        SUPPLEMENTS,
        NEW
    }
}
