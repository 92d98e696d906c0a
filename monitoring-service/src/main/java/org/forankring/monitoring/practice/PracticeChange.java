package org.forankring.monitoring.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is different in the ledger now.
 *
 * @param now the practice after the change
 * @param uses all uses after the change, by month and unit
 * @param version grows with each change of this practice
 * @param startedIn the unit of the first use, when a use is recorded for the first time ever
 */
public record PracticeChange(Practice now, List<UsesInMonth> uses, long version, Optional<UUID> startedIn) {

    public PracticeChange {
        uses = List.copyOf(uses);
    }
}
