package org.forankring.monitoring.userecord.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** For whom the caller speaks, as the access token says. */
@ApplicationScoped
class Origins {

    private static final Pattern SOURCE_SYSTEM = Pattern.compile("[A-Za-z0-9._:~-]{1,64}");

    private final Actors actors;

    Origins(Actors actors) {
        this.actors = actors;
    }

    /** The system and municipality that the token names. */
    Origin ofSystem() {
        String sourceSystem = actors.current()
                .sourceSystem()
                .filter(name -> SOURCE_SYSTEM.matcher(name).matches())
                .orElseThrow(
                        () -> Problems.of(ProblemType.FORBIDDEN, Wording.of("problem.token-without-source-system")));
        return new Origin(municipality(), sourceSystem);
    }

    /** The municipality that the token names. */
    UUID municipality() {
        return actors.municipality();
    }
}
