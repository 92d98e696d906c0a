package org.forankring.platform.identity;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;

/** Says of a role that a token names in vain that a municipality is what it lacks: whoever set it up looks for that. */
@ApplicationScoped
class SayMunicipalityLacks implements ProblemPostProcessor {

    private final Actors actors;

    SayMunicipalityLacks(Actors actors) {
        this.actors = actors;
    }

    /** Before all problems are given the same shape. */
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return context.cause instanceof ForbiddenException && actors.lackMunicipality()
                ? Actors.withoutMunicipality()
                : problem;
    }
}
