package org.forankring.platform.inbox;

/** An event that can never be applied as it is: it goes to the dead-letter topic. */
final class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoisonEvent(String why, Throwable cause) {
        super(why, cause);
    }

    PoisonEvent(String why) {
        super(why);
    }
}
