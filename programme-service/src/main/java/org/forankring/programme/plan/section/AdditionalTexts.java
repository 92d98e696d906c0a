package org.forankring.programme.plan.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a municipality wants to have in its plan beyond the other sections (S1). */
@Schema(
        name = "PlanAdditionalTexts",
        description = "additional: what the municipality wants to have in its plan beyond the other sections.")
public record AdditionalTexts(@Size(max = MANY) List<@NotNull @Valid Text> texts) implements Section {

    public AdditionalTexts {
        texts = Section.given(texts);
    }

    @Override
    public SectionName name() {
        return SectionName.ADDITIONAL;
    }

    @Override
    public List<Text> items() {
        return texts;
    }

    @Override
    public AdditionalTexts identified(Supplier<UUID> ids) {
        return new AdditionalTexts(texts.stream()
                .map(text -> new Text(text.idOr(ids), text.title, text.text))
                .toList());
    }

    /** A text under a title. */
    @Schema(name = "PlanText", description = "A text under a title.")
    public record Text(
            @Schema(description = "Leave out for a new text, and send again what was answered for a known one")
            @Nullable
            UUID id,

            @Schema(examples = "The volunteers") @NotBlank @Size(max = NAME)
            String title,

            @Schema(examples = "The municipality's volunteers take part in the third phase.")
            @NotBlank
            @Size(max = TEXT)
            String text)
            implements Item {}
}
