package org.forankring.programme.implementation.lifecycle;

import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;

/** What became of a change to an implementation. */
public sealed interface Alteration {

    /** It stands as it was to. */
    record Done(Implementation implementation) implements Alteration {}

    /**
     * It makes no sense now.
     *
     * @param code the stable reason
     * @param detail the reason for people
     */
    record Refused(String code, Wording detail) implements Alteration {

        /** It makes no sense for this reason. */
        static Refused because(String code, Object... namesAndValues) {
            return new Refused(code, Wording.of("problem." + code, namesAndValues));
        }

        /** It makes no sense in this state. */
        static Refused in(ImplementationState state) {
            return new Refused(
                    "implementation-" + state.code(),
                    Wording.of(
                            "problem.implementation-in-state",
                            "state",
                            Wording.of("implementation-state." + state.code())));
        }
    }

    /** It names something that does not exist. */
    record Faulty(Fault fault) implements Alteration {}

    /** There is none within reach. */
    record NoSuchImplementation() implements Alteration {}
}
