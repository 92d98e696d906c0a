package org.forankring.programme.standing.overview;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that is planned for a day and has not been done. */
public record DueItem(String what, LocalDate on) {

    /** The earliest first. */
    public static final Comparator<DueItem> EARLIEST_FIRST =
            Comparator.comparing(DueItem::on).thenComparing(DueItem::what);

    boolean isOverdueOn(LocalDate today) {
        return on.isBefore(today);
    }
}
