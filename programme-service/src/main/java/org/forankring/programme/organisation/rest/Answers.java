package org.forankring.programme.organisation.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.organisation.Registration;

/**
 * How registrations are answered: 201 for what was not known before, 200 otherwise, with the version as ETag.
 *
 * @param body the answer's body
 * @param version the version for the ETag
 * @param location the path below the API's root
 */
record Answers<T>(Function<T, Object> body, Function<T, Long> version, Function<T, String> location) {

    Response of(Registration<T> registration) {
        return switch (registration) {
            case Registration.Created<T>(T now) -> of(now, Response.created(URI.create(location.apply(now))));
            case Registration.Changed<T>(T now) -> of(now, Response.ok());
            case Registration.Unchanged<T>(T now) -> of(now, Response.ok());
            case Registration.OutOfReach<T>() -> throw Problems.notFound();
            case Registration.UnknownUnit<T>() -> throw Problems.invalid(Fault.of("/unitId", "unknown-unit"));
            case Registration.CodeTaken<T>(UUID holder) ->
                throw Problems.refusal("official-code-taken", "municipality", holder.toString());
        };
    }

    Response of(T now) {
        return of(now, Response.ok());
    }

    private Response of(T now, Response.ResponseBuilder response) {
        return response.entity(body.apply(now))
                .tag(EntityTags.of(version.apply(now)))
                .build();
    }
}
