package org.forankring.programme.framework.rating.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.Ratings;
import org.forankring.programme.framework.rating.Series;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Ratings in the table {@code determinant_rating}. */
@ApplicationScoped
class PanacheRatings implements Ratings, PanacheRepositoryBase<Rating, TenantKey> {

    @Override
    public void add(Rating rating) {
        persistAndFlush(rating);
    }

    @Override
    public long howMany(Implementation implementation) {
        return count(
                "municipalityId = ?1 and implementationId = ?2", implementation.municipalityId(), implementation.id());
    }

    @Override
    public Series of(Determinant determinant) {
        return new Series(
                list("municipalityId = ?1 and determinantId = ?2", determinant.municipalityId(), determinant.id()));
    }

    @Override
    public List<Rating> of(Implementation implementation) {
        return list(
                "municipalityId = ?1 and implementationId = ?2", implementation.municipalityId(), implementation.id());
    }
}
