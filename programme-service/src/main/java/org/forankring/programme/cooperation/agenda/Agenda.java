package org.forankring.programme.cooperation.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to take up, the most pressing first.
 *
 * @param since the day from which changes count
 */
public record Agenda(LocalDate since, List<AgendaItem> items) {

    private static final Comparator<@Nullable LocalDate> EARLIEST_FIRST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<@Nullable LocalDate> LATEST_FIRST =
            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

    private static final Comparator<AgendaItem> IN_NO_LANGUAGE = Comparator.comparing(
                    AgendaItem::about, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(item -> item.what().code())
            .thenComparing(item -> item.what().parameters().toString());

    public Agenda {
        items = List.copyOf(items);
    }

    /** Each item once: what is overdue longest, what is due soonest, what changed last; then what always stands on it. */
    public static Agenda of(LocalDate since, Collection<AgendaItem> items) {
        return new Agenda(
                since, items.stream().distinct().sorted(Agenda::compare).toList());
    }

    private static int compare(AgendaItem one, AgendaItem other) {
        int byKind = one.kind().compareTo(other.kind());
        if (byKind != 0 || one.kind() == Kind.STANDING) {
            return byKind;
        }
        int byDay = (one.kind() == Kind.CHANGED ? LATEST_FIRST : EARLIEST_FIRST).compare(one.on(), other.on());
        return byDay != 0 ? byDay : IN_NO_LANGUAGE.compare(one, other);
    }
}
