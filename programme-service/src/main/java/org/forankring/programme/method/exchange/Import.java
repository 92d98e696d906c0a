package org.forankring.programme.method.exchange;

import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.MethodVersion;

/** What became of a definition that was brought in. */
public sealed interface Import {

    /** It is the method's latest version from now on. */
    record Published(MethodVersion version, List<DefinitionDifference> differences) implements Import {}

    /** It is the latest version already. */
    record Unchanged(MethodVersion version) implements Import {}

    /** It would be published as this version. */
    record WouldPublish(int version, List<DefinitionDifference> differences) implements Import {}

    /** Its parts do not fit together. */
    record Inconsistent(List<Fault> faults) implements Import {}
}
