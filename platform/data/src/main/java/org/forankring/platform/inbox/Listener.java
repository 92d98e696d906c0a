package org.forankring.platform.inbox;

/** Hears a topic. It tells what it does with each type, so that a dead letter of its own can be applied again. */
public interface Listener {

    /** What it does with each type of event; the same whenever it is asked. */
    Handlers handlers();
}
