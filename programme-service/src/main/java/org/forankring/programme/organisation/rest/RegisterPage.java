package org.forankring.programme.organisation.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a register of names, which people read in the order of their alphabet. */
public class RegisterPage extends PageRequest {

    @QueryParam("sort")
    @Pattern(regexp = "^(id|name)$")
    @Parameter(
            description =
                    "By name, in the alphabet of the language of the request, which is to be the same from page to"
                            + " page; without it by id",
            example = "name")
    private @Nullable String sort;

    /** The language whose alphabet the register is asked for in. */
    Optional<Language> alphabet() {
        return "name".equals(sort) ? Optional.of(RequestLanguage.current()) : Optional.empty();
    }
}
