package org.forankring.monitoring.code.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.code.MethodCodes;

/** The codes of a method as they are shown. */
@Schema(name = "MethodCodes", description = "The codes of the version of a method that governs for the caller.")
public record MethodCodesAnswer(
        @Schema(description = "The canonical URI of the code system", examples = "urn:forankring:code-system:cti-use")
        String codeSystem,

        @Schema(description = "The method's version, counted from 1", examples = "1")
        int version,

        List<CodeAnswer> codes) {

    /** One code. */
    @Schema(name = "UseCode", description = "A code by which a use of the method is recorded.")
    public record CodeAnswer(
            @Schema(examples = "CTI-P1") String code,

            @Schema(
                    description = "What it stands for, in the reader's language",
                    examples = "Contact in phase 1, transition")
            String display) {}

    static MethodCodesAnswer of(MethodCodes codes) {
        return new MethodCodesAnswer(
                codes.codeSystem(),
                codes.version(),
                codes.codes().stream()
                        .map(code -> new CodeAnswer(code.code(), code.display().said()))
                        .toList());
    }
}
