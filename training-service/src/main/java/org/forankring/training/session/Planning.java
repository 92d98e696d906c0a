package org.forankring.training.session;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a proposed session. */
public sealed interface Planning {

    record Planned(Session session) implements Planning {}

    /** Everything that is wrong with it. */
    record Faulty(List<Fault> faults) implements Planning {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
