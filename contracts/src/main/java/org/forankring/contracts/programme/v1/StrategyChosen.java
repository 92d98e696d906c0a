package org.forankring.contracts.programme.v1;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy has been chosen for an implementation, or what is known of it has changed. Carries the whole state.
 *
 * @param group the group of the strategy catalogue, for example {@code training}
 * @param status {@code planned}, {@code under-way}, {@code done} or {@code dropped}
 * @param trainingElement the method's training element by which it is carried out, or null
 * @param indicator the method's indicator by which its outcome shows, or null
 */
public record StrategyChosen(
        UUID strategyId,
        UUID implementationId,
        UUID municipalityId,
        String name,
        String group,
        String status,
        @Nullable String trainingElement,
        @Nullable String indicator) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.strategy-chosen.v1";
}
