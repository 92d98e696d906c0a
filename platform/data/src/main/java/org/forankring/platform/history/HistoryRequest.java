package org.forankring.platform.history;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The parameters of a history, for use as {@code @BeanParam @Valid}. */
public class HistoryRequest extends PageRequest {

    @QueryParam("subject")
    @Size(max = 60)
    @Pattern(regexp = "^(?!.*--)[a-z]([a-z-]{0,58}[a-z])?$")
    @Parameter(description = "Only changes of one kind of part", example = "plan-section")
    private @Nullable String subject;

    /** The kind of part that the caller wants to know of, or null for all. */
    public @Nullable String subject() {
        return subject;
    }
}
