package org.forankring.programme.plan.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The planning tool that an entry belongs to. */
@Schema(name = "ElementKind")
public enum Kind {
    @JsonProperty("stakeholder")
    STAKEHOLDER,
    @JsonProperty("risk")
    RISK,
    @JsonProperty("task")
    TASK,
    @JsonProperty("message")
    MESSAGE,
    @JsonProperty("recruitment")
    RECRUITMENT,
    @JsonProperty("precondition")
    PRECONDITION,
    @JsonProperty("additional")
    ADDITIONAL;

    /** The kind as it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with the code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** All codes in the order of the tools. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }
}
