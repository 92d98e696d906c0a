package org.forankring.programme.cooperation.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The partners of all implementations. */
public interface Partners {

    /** Stores the partner as it is now, so that its version is the one that will be committed. */
    void keep(Partner partner);

    /** A partner of the implementation. */
    Optional<Partner> find(Implementation implementation, UUID id);

    /** A partner that nobody else can change until the transaction ends. */
    Optional<Partner> lock(Implementation implementation, UUID id);

    /** All with whom the collaboration has not ended, in the order they were registered. */
    List<Partner> standing(Implementation implementation);

    /** Those within reach that the search asks for, in the order they were registered, from after the given one. */
    List<Partner> list(Reach reach, Search search, @Nullable UUID after, int limit);

    /**
     * What is asked of the register of partners; what is empty does not narrow.
     *
     * @param words what the name contains, in upper or lower case
     */
    record Search(
            Optional<UUID> implementation,
            Optional<UUID> municipality,
            Optional<PartnerKind> kind,
            Optional<Collaboration> collaboration,
            Optional<String> words) {}
}
