package org.forankring.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.privacy.CivilRegistrationNumbers;

/**
 * One thing that is wrong with an input. The pointer and the detail never repeat a civil registration
 * number: whatever looks like one is masked here, so no caller has to remember to.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body, or {@code parameter:name}
 * @param code what, for machines: stable, lower case, hyphenated, for example {@code unknown-code}
 * @param detail what, for people, with what would have been right
 */
@Schema(description = "One thing that is wrong with the input.")
public record Fault(
        @Schema(description = "JSON pointer (RFC 6901) into the body, or parameter:name", examples = "/records/3/code")
        String pointer,

        @Schema(description = "Stable machine-readable code", examples = "unknown-code")
        String code,

        @Schema(
                description = "What is wrong and what would be right, for people",
                examples = "is not a code of the register")
        String detail) {

    public Fault {
        pointer = CivilRegistrationNumbers.masked(pointer);
        detail = CivilRegistrationNumbers.masked(detail);
    }

    /** This fault seen from an enclosing document, for example {@code within("/records/3")}. */
    public Fault within(String prefix) {
        return new Fault(prefix + pointer, code, detail);
    }

    /** A pointer from raw reference tokens, escaped as RFC 6901 asks. */
    public static String pointer(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
