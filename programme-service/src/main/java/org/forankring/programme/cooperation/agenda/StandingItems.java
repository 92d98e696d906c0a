package org.forankring.programme.cooperation.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.round.MeetingKind;

/** What always stands on the agenda of a kind of meeting (S1). */
public final class StandingItems {

    private StandingItems() {}

    /** In the order in which they are taken up. */
    public static List<AgendaItem> of(MeetingKind kind) {
        return (switch (kind) {
                    case TELEPHONE_CONFERENCE ->
                        Stream.of(
                                about("meetings", "agenda.standing.preparation"),
                                about("team", "agenda.standing.team"));
                    case START_UP ->
                        Stream.of(about("meetings", "agenda.standing.process"), about("plan", "agenda.standing.tools"));
                    case PLANNING_WORKSHOP ->
                        Stream.of(
                                about("plan", "agenda.standing.background"),
                                about("determinants", "agenda.standing.attention"));
                    case STATUS ->
                        Stream.of(
                                about("plan", "agenda.standing.status"),
                                about("determinants", "agenda.standing.challenges"),
                                about("strategies", "agenda.standing.sparring"),
                                about("strategies", "agenda.standing.maintenance"));
                    case REVIEW -> Stream.of(about("plan", "agenda.standing.review"));
                    case OTHER -> Stream.<AgendaItem>empty();
                })
                .toList();
    }

    private static AgendaItem about(String about, String phrase) {
        return new AgendaItem(Wording.of(phrase), about, Kind.STANDING, null);
    }
}
