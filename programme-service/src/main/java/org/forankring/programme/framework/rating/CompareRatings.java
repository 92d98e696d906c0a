package org.forankring.programme.framework.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.OpenFramework;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Compares how the facilitators and barriers of an implementation were rated on different occasions (S1). */
@ApplicationScoped
public class CompareRatings {

    private final OpenFramework openFramework;
    private final Determinants determinants;
    private final Ratings ratings;

    CompareRatings(OpenFramework openFramework, Determinants determinants, Ratings ratings) {
        this.openFramework = openFramework;
        this.determinants = determinants;
        this.ratings = ratings;
    }

    /**
     * Sets all items side by side.
     *
     * @param occasions two or more, in the order of an implementation
     */
    @Transactional
    public RatingComparison compare(Implementation implementation, List<Rating.Occasion> occasions) {
        openFramework.open(implementation);
        return RatingComparison.of(occasions, determinants.all(implementation), ratings.of(implementation));
    }
}
