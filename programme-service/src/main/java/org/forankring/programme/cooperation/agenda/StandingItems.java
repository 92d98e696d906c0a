package org.forankring.programme.cooperation.agenda;

import java.util.List;
import java.util.stream.Stream;
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
                                about("meetings", "Preparation of the coming activities"),
                                about("team", "Establishing the implementation team"));
                    case START_UP ->
                        Stream.of(
                                about("meetings", "The planned activities and the further process"),
                                about("plan", "The tools for the work on the implementation plan"));
                    case PLANNING_WORKSHOP ->
                        Stream.of(
                                about(
                                        "plan",
                                        "Background: why the method is wanted, for whom, whether it replaces or"
                                                + " supplements existing methods, and what counts as success"),
                                about("determinants", "Points of attention on every level of the framework"));
                    case STATUS ->
                        Stream.of(
                                about("plan", "Status against the implementation plan"),
                                about("determinants", "Organisational and professional challenges with the method"),
                                about("strategies", "Ongoing sparring and supervision given by employees"),
                                about("strategies", "How employees maintain the method in practice"));
                    case REVIEW -> Stream.of(about("plan", "What in the plan still holds, and what is to be revised"));
                    case OTHER -> Stream.<AgendaItem>empty();
                })
                .toList();
    }

    private static AgendaItem about(String about, String what) {
        return new AgendaItem(what, about, Kind.STANDING, null);
    }
}
