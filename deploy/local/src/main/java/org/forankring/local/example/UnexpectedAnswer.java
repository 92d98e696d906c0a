package org.forankring.local.example;

/** The system answered otherwise than the example needs it to. */
final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String message) {
        super(message);
    }
}
