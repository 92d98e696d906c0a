package org.forankring.monitoring.code.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.code.MethodCodes;

/** The codes of a method as they are shown. */
@Schema(name = "MethodCodes", description = "The codes of the latest version of a method.")
public record CodeList(
        @Schema(
                description = "The canonical URI of the code system",
                examples = "urn:forankring:code-system:cti-use",
                required = true)
        String codeSystem,

        @Schema(description = "The method's version, counted from 1", examples = "1", required = true)
        int version,

        @Schema(required = true) List<Code> codes) {

    /** One code. */
    @Schema(name = "UseCode", description = "A code by which a use of the method is recorded.")
    public record Code(
            @Schema(examples = "CTI-P1", required = true) String code,

            @Schema(
                    description = "What it stands for, in words",
                    examples = "Contact in phase 1, transition",
                    required = true)
            String display) {}

    static CodeList of(MethodCodes codes) {
        return new CodeList(
                codes.codeSystem(),
                codes.version(),
                codes.codes().stream()
                        .map(code -> new Code(code.code(), code.display()))
                        .toList());
    }
}
