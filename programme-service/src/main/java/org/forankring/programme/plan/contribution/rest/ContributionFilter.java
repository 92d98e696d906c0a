package org.forankring.programme.plan.contribution.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.identity.Actor;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.Contributions;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of contributions. */
public class ContributionFilter {

    private static final String UUID_FORM = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    @QueryParam("kind")
    @Pattern(regexp = "^(need|context|idea)$", message = "is need, context or idea")
    @Parameter(description = "Only those of this kind", schema = @Schema(ref = "ContributionKind"))
    private @Nullable String kind;

    @QueryParam("answered")
    @Pattern(regexp = "^(true|false)$", message = "is true or false")
    @Parameter(
            description = "Only those that have been answered, or have not",
            schema = @Schema(type = SchemaType.BOOLEAN))
    private @Nullable String answered;

    @QueryParam("part")
    @Size(max = 100)
    @Parameter(description = "Only those about this section or part of the plan", example = "elements")
    private @Nullable String part;

    @QueryParam("item")
    @Pattern(regexp = UUID_FORM, message = "is not an identifier (UUID)")
    @Parameter(
            description = "Only those about this item, for example an element",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private @Nullable String item;

    @QueryParam("mine")
    @Pattern(regexp = "^true$", message = "is true or left out")
    @Parameter(
            description = "Only those that the caller gave",
            schema = @Schema(type = SchemaType.BOOLEAN, constValue = "true"))
    private @Nullable String mine;

    Contributions.Filter of(Actor reader) {
        return new Contributions.Filter(
                Optional.ofNullable(kind).map(name -> Contribution.Kind.valueOf(name.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(answered).map(Boolean::valueOf),
                Optional.ofNullable(part),
                Optional.ofNullable(item).map(UUID::fromString),
                mine == null ? Optional.empty() : Optional.of(reader.subject()));
    }
}
