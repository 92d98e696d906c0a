package org.forankring.programme.implementation.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.jspecify.annotations.Nullable;

/** The applications of all municipalities. */
public interface Applications {

    /** Stores the application as it is now, so that its version is the one that will be committed. */
    void keep(Application application);

    /** An application within reach. */
    Optional<Application> find(Reach reach, UUID id);

    /** An application within reach that nobody else can decide until the transaction ends. */
    Optional<Application> lock(Reach reach, UUID id);

    /** The municipality's application for the round that is open or committed. */
    Optional<Application> findStanding(SupportRequest request);

    /** Those within reach, narrowed as far as values are given, by id, from after the given one. */
    List<Application> list(
            Reach reach, Optional<UUID> round, Optional<Application.State> state, @Nullable UUID after, int limit);
}
