package org.forankring.training.track.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.training.track.Track;
import org.forankring.training.track.Tracks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheTracks implements Tracks, PanacheRepositoryBase<Track, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public void add(Track track) {
        persist(track);
    }

    @Override
    public Optional<Track> find(UUID implementationId) {
        return findByIdOptional(implementationId);
    }

    @Override
    public List<Track> list(@Nullable UUID after, int limit) {
        return find("implementationId > ?1", Sort.by("implementationId"), after == null ? BEFORE_ALL : after)
                .page(Page.ofSize(limit))
                .list();
    }
}
