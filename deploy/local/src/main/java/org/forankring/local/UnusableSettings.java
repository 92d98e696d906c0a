package org.forankring.local;

import java.io.Serial;
import java.util.List;

/** The environment or the command line asks for something that cannot be; the message lists every fault. */
public final class UnusableSettings extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String message;

    public UnusableSettings(List<String> faults) {
        this.message = String.join(System.lineSeparator(), faults);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
