package org.forankring.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.platform.privacy.CivilRegistrationNumbers;

/**
 * One thing that is wrong with an input. The pointer and the detail never repeat a civil registration
 * number: whatever looks like one is masked here, so no caller has to remember to.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body, or {@code parameter:name}
 * @param code what, for machines: stable, lower case, hyphenated, for example {@code unknown-code}
 * @param detail what, for people, with what would have been right
 */
public record Fault(String pointer, String code, Wording detail) {

    public Fault {
        pointer = CivilRegistrationNumbers.masked(wellFormed(pointer));
        detail = detail.withTexts(CivilRegistrationNumbers::masked);
    }

    /** A field may be called by half of a surrogate pair, which no answer can hold. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A fault whose code says it all: the phrase is {@code fault.} and the code. */
    public static Fault of(String pointer, String code, Object... namesAndValues) {
        return new Fault(pointer, code, Wording.of("fault." + code, namesAndValues));
    }

    /** A fault of a query parameter or header. */
    public static Fault ofParameter(String name, String code, Object... namesAndValues) {
        return of("parameter:" + name, code, namesAndValues);
    }

    /** This fault seen from an enclosing document, for example {@code within("/records/3")}. */
    public Fault within(String prefix) {
        return new Fault(prefix + pointer, code, detail);
    }

    /** As it is answered, in the language of the request at hand. */
    public Answer answer() {
        return new Answer(pointer, code, detail.said(), detail.code(), detail.told());
    }

    /** A pointer from raw reference tokens, escaped as RFC 6901 asks. */
    public static String pointer(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** A fault in a language. */
    @Schema(name = "Fault", description = "One thing that is wrong with the input.")
    public record Answer(
            @Schema(
                    description = "JSON pointer (RFC 6901) into the body, or parameter:name",
                    examples = "/records/3/code")
            String pointer,

            @Schema(description = "Stable machine-readable code", examples = "unknown-code")
            String code,

            @Schema(
                    description = "What is wrong and what would be right, for people",
                    examples = "is not a code of the register")
            String detail,

            @Schema(description = "The code of the sentence, for clients that word it themselves")
            String phrase,

            @Schema(description = "What the sentence speaks of, by name")
            Map<String, Object> parameters) {}
}
