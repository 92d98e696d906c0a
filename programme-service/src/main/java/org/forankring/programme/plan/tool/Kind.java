package org.forankring.programme.plan.tool;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** The planning tool that an entry belongs to. */
@Schema(name = "ElementKind")
public enum Kind implements Coded {
    STAKEHOLDER,
    RISK,
    TASK,
    MESSAGE,
    RECRUITMENT,
    PRECONDITION,
    ADDITIONAL;

    /** All codes in the order of the tools. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }
}
