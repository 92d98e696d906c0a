package org.forankring.programme.plan.contribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The contributions to all plans. */
public interface Contributions {

    /** Adds a contribution. */
    void add(Contribution contribution);

    /** Stores a response as it is now, so that its version is the one that will be committed. */
    void keep(ContributionResponse response);

    /** A contribution to an implementation's plan. */
    Optional<AnsweredContribution> find(Implementation implementation, UUID id);

    /** A contribution that nobody else can answer until the transaction ends. */
    Optional<AnsweredContribution> reserve(Implementation implementation, UUID id);

    /** How many to an implementation's plan nobody has answered. */
    long countUnanswered(Implementation implementation);

    /** Those to an implementation's plan that the filter lets through, by id, from after the given one. */
    List<AnsweredContribution> list(Implementation implementation, Filter filter, @Nullable UUID after, int limit);

    /**
     * What a list is narrowed to, as far as values are given.
     *
     * @param answered only those that have been answered, or have not
     * @param by only those given with this subject
     */
    record Filter(
            Optional<Contribution.Kind> kind,
            Optional<Boolean> answered,
            Optional<String> part,
            Optional<UUID> item,
            Optional<String> by) {}
}
