package org.forankring.programme.standing.overview;

import java.time.LocalDate;
import java.util.Comparator;
import org.forankring.platform.language.Wording;

/**
 * Something that is planned for a day and has not been done.
 *
 * @param about where to read on: a path below the implementation, for example {@code elements/<id>}
 */
public record DueItem(Wording what, String about, LocalDate on) {

    /** The earliest first; of one day in the same order for readers of every language. */
    public static final Comparator<DueItem> EARLIEST_FIRST =
            Comparator.comparing(DueItem::on).thenComparing(DueItem::about);

    boolean isOverdueOn(LocalDate today) {
        return on.isBefore(today);
    }
}
