package org.forankring.programme.cooperation.minutes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment that is to stand in the minutes.
 *
 * @param id of the recorded one that it is; absent for a new one
 * @param change what it writes into the section that it is about; empty when it is only said
 */
public record ProposedAdjustment(@Nullable UUID id, String part, String text, Optional<SectionChange> change) {}
