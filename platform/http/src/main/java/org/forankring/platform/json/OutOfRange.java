package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.forankring.platform.language.Wording;

/** A value could be read and is one that nobody can mean. */
final class OutOfRange extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final transient Wording complaint;

    OutOfRange(JsonParser parser, Class<?> type, Wording complaint) {
        super(parser, "out of range", type);
        this.complaint = complaint;
    }

    Wording complaint() {
        return complaint;
    }
}
