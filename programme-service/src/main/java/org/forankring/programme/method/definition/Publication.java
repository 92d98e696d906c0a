package org.forankring.programme.method.definition;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a definition that was to be published. */
public sealed interface Publication {

    /** It can be used from now on. */
    record Published(MethodVersion version) implements Publication {}

    /** Its parts do not fit together. */
    record Inconsistent(List<Fault> faults) implements Publication {}
}
