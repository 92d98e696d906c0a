package org.forankring.training.session;

import java.util.Set;

/** What became of a proposed session. */
public sealed interface Planning {

    record Planned(Session session) implements Planning {}

    /** Everything that is wrong with it. */
    record Refused(Set<SessionFault> faults) implements Planning {}
}
