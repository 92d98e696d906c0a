package org.forankring.training.track.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.track.Track;
import org.forankring.training.track.Tracks;
import org.jspecify.annotations.Nullable;

/** Tracks in the table {@code track}. */
@ApplicationScoped
class PanacheTracks implements Tracks, PanacheRepositoryBase<Track, TenantKey> {

    @Override
    public void add(Track track) {
        persist(track);
    }

    @Override
    public Optional<Track> find(UUID implementationId) {
        return find("id", implementationId).firstResultOptional();
    }

    @Override
    public List<Track> list(@Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none().after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }
}
