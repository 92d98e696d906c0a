package org.forankring.programme.plan.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.section.Fill;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionCompleteness;
import org.forankring.programme.plan.section.SectionName;
import org.jspecify.annotations.Nullable;

/**
 * A section of an implementation's plan as it was last written.
 *
 * @param filledSince since when it has been filled without a break; absent while it is not
 * @param version 0 as long as nobody has written it; grows with every change
 */
public record PlanSection(
        UUID municipalityId,
        UUID implementationId,
        Section content,
        @Nullable Instant filledSince,
        long version) {

    /** A section that nobody has written yet. */
    public static PlanSection unwritten(Implementation implementation, SectionName name) {
        return new PlanSection(implementation.municipalityId(), implementation.id(), name.empty(), null, 0);
    }

    /** The section as it is written now. */
    PlanSection saying(Section newContent, Instant now) {
        return new PlanSection(
                municipalityId, implementationId, newContent, filledSince(newContent, filledSince, now), version + 1);
    }

    private static @Nullable Instant filledSince(Section content, @Nullable Instant before, Instant now) {
        boolean filled = SectionCompleteness.of(content).state() == Fill.State.FILLED;
        return filled ? Optional.ofNullable(before).orElse(now) : null;
    }

    /** Which section it is. */
    public SectionName name() {
        return content.name();
    }

    /** Whether nothing is missing. */
    public boolean isFilled() {
        return filledSince != null;
    }

    /** How much of it there is. */
    public Fill fill() {
        return SectionCompleteness.of(content);
    }
}
