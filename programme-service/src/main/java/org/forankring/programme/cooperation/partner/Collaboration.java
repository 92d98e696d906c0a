package org.forankring.programme.cooperation.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** How the collaboration with a partner stands. */
@Schema(name = "Collaboration")
public enum Collaboration implements Coded {
    NOT_STARTED,
    CONTACTED,
    AGREED,
    WORKING,
    STRAINED
}
