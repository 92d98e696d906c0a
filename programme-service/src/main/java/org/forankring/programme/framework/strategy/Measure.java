package org.forankring.programme.framework.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What is done to carry out the implementation, specified so that it can be followed (S2).
 *
 * @param catalogueCode the entry of the catalogue that it follows
 * @param actor who does it
 * @param action what is done
 * @param target whom or what it is to change
 * @param startsOn when it begins
 * @param endsOn its last day; null when it has none
 * @param dose how much of it and how often
 * @param expectedOutcome what it is to bring about
 * @param indicatorCode the method's indicator by which the outcome shows
 * @param trainingElement the method's training element by which it is carried out
 */
@Embeddable
public record Measure(
        @Nullable String catalogueCode,
        String name,

        @Column(name = "strategy_group") @Enumerated(EnumType.STRING)
        Group group,

        String actor,
        String action,
        String target,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String dose,
        String expectedOutcome,
        @Nullable String indicatorCode,
        @Nullable String trainingElement) {

    /** The kinds of measures that S2 names. */
    @Schema(name = "StrategyGroup")
    public enum Group implements Coded {
        TRAINING,
        GUIDANCE,
        COMMUNICATION,
        EQUIPMENT_AND_TOOLS,
        ORGANISATION_OF_WORK,
        PARTICIPATION,
        FOLLOW_UP
    }
}
