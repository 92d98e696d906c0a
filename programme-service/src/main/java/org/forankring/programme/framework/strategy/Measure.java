package org.forankring.programme.framework.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    public enum Group {
        @JsonProperty("training")
        TRAINING,
        @JsonProperty("guidance")
        GUIDANCE,
        @JsonProperty("communication")
        COMMUNICATION,
        @JsonProperty("equipment-and-tools")
        EQUIPMENT_AND_TOOLS,
        @JsonProperty("organisation-of-work")
        ORGANISATION_OF_WORK,
        @JsonProperty("participation")
        PARTICIPATION,
        @JsonProperty("follow-up")
        FOLLOW_UP;

        /** The group of a name as it is written in requests. */
        public static Group of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The group as it is written in answers and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
