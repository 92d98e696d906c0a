package org.forankring.local.login;

import java.io.IOException;
import java.io.Serial;

/** The issuer did not let the person or system in; the message carries its words. */
public final class LoginRefused extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    LoginRefused(String message) {
        super(message);
    }
}
