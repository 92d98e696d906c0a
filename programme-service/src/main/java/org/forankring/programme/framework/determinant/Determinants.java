package org.forankring.programme.framework.determinant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The facilitators and barriers of all implementations. */
public interface Determinants {

    /** The codes of the framework items that the implementation has. */
    Set<String> itemCodes(Implementation implementation);

    /** Adds framework items at once, leaving out those that somebody else has added in the meantime. */
    void open(List<Determinant> items);

    /** Stores one as it is now, so that its version is the one that will be committed. */
    void keep(Determinant determinant);

    /** One of the implementation, withdrawn or not. */
    Optional<Determinant> find(Implementation implementation, UUID id);

    /** One of the implementation that nobody else can change until the transaction ends. */
    Optional<Determinant> lock(Implementation implementation, UUID id);

    /** How many the implementation has, withdrawn ones too. */
    long howMany(Implementation implementation);

    /** All of the implementation that are in use: the framework's in its order, then those added. */
    List<Determinant> all(Implementation implementation);

    /** Those of {@link #all} that the filter lets through, from after the given one. */
    List<Determinant> list(Implementation implementation, Filter filter, @Nullable UUID after, int limit);

    /** What a list is narrowed to, as far as values are given. */
    record Filter(
            Optional<String> level,
            Optional<String> aspect,
            Optional<Judgement.Nature> nature,
            Optional<Judgement.Condition> condition) {}
}
