package org.forankring.programme.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Language;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** The units of all municipalities. */
public interface Units {

    /** Adds a unit unless its id is taken, by whichever municipality, and says whether it did. */
    boolean addIfAbsent(Unit unit);

    /** A unit of a municipality. */
    Optional<Unit> find(TenantKey key);

    /** A unit that nobody else can change until the transaction ends. */
    Optional<Unit> lock(TenantKey key);

    /** Stores a change now, so that its version is the one that will be committed. */
    void keep(Unit unit);

    /** Those of the given ones that are the municipality's, by id. */
    List<Unit> named(UUID municipality, Collection<UUID> ids);

    /** Those within reach by id, from after the given one. */
    List<Unit> list(Reach reach, @Nullable UUID after, int limit);

    /** The same in the alphabet of a language. */
    List<Unit> listInAlphabet(Reach reach, Language language, @Nullable UUID after, int limit);
}
