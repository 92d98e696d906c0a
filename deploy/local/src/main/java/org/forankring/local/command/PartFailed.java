package org.forankring.local.command;

import java.io.Serial;
import org.forankring.local.Part;

/** A part could not be brought to work; the message says why, its log says more. */
final class PartFailed extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Part part;
    private final String reason;

    PartFailed(Part part, String reason) {
        this.part = part;
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return part.name() + " did not start: " + reason;
    }

    Part part() {
        return part;
    }
}
