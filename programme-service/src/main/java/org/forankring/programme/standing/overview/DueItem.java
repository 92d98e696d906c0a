package org.forankring.programme.standing.overview;

import java.time.LocalDate;
import java.util.Comparator;
import org.forankring.platform.language.Wording;

/** Something that is planned for a day and has not been done. */
public record DueItem(Wording what, LocalDate on) {

    /** The earliest first. */
    public static final Comparator<DueItem> EARLIEST_FIRST =
            Comparator.comparing(DueItem::on).thenComparing(item -> item.what().said());

    boolean isOverdueOn(LocalDate today) {
        return on.isBefore(today);
    }
}
