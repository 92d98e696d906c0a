package org.forankring.programme.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** The municipalities. */
public interface Municipalities {

    /** Adds a municipality with what it goes by unless its id is taken, and says whether it did. */
    boolean addIfAbsent(Municipality municipality, Customs customs);

    /** A municipality within reach. */
    Optional<Municipality> find(Reach reach, UUID id);

    /** A municipality that nobody else can change, or apply in the name of, until the transaction ends. */
    Optional<Municipality> lock(UUID id);

    /** Who has an official code, in upper or lower case. Nobody else can take it until the transaction ends. */
    Optional<UUID> holderOf(String officialCode);

    /** Stores a change now, so that its version is the one that will be committed. */
    void keep(Municipality municipality);

    /** Those within reach by id, from after the given one. */
    List<Municipality> list(Reach reach, @Nullable UUID after, int limit);

    /** The same in the alphabet of a language. */
    List<Municipality> listInAlphabet(Reach reach, Language language, @Nullable UUID after, int limit);

    /** Those with the given ids. */
    List<Municipality> find(Collection<UUID> ids);
}
