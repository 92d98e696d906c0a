package org.forankring.programme.framework.rating;

import java.util.List;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** The ratings of all facilitators and barriers. They are only ever added. */
public interface Ratings {

    /** Adds a rating. */
    void add(Rating rating);

    /** How many the implementation has, corrected ones included. */
    long howMany(Implementation implementation);

    /** Those of one item, corrected ones included. */
    Series of(Determinant determinant);

    /** Those of all items of an implementation, corrected ones included. */
    List<Rating> of(Implementation implementation);
}
