package org.forankring.monitoring.practice;

import java.util.Optional;
import java.util.UUID;

/**
 * What is different in the ledger now.
 *
 * @param now the practice after the change
 * @param version grows with each change of this practice
 * @param monthsChanged whether the months differ from before, not only the first day
 * @param startedIn the unit of the first use, when a use is recorded for the first time ever
 */
public record PracticeChange(Practice now, long version, boolean monthsChanged, Optional<UUID> startedIn) {}
