package org.forankring.programme.implementation.lifecycle;

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
    record Refused(String code, String detail) implements Alteration {

        /** It makes no sense in this state. */
        static Refused in(ImplementationState state) {
            return new Refused("implementation-" + state.code(), "The implementation is " + state.words() + ".");
        }
    }

    /** It names something that does not exist. */
    record Faulty(String pointer, String code, String detail) implements Alteration {}

    /** There is none within reach. */
    record NoSuchImplementation() implements Alteration {}
}
