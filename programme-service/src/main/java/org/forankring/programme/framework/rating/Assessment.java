package org.forankring.programme.framework.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.forankring.programme.framework.determinant.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a facilitator or barrier.
 *
 * @param meeting the meeting at which it is said
 * @param on the date it holds for
 * @param corrects the earlier rating that it takes the place of
 * @param by the subject of the access token
 */
public record Assessment(
        Rating.Occasion occasion,
        @Nullable UUID meeting,
        Judgement judgement,
        @Nullable String comment,
        LocalDate on,
        @Nullable UUID corrects,
        String by) {}
