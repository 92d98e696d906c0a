package org.forankring.programme.output.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.language.Wording;
import org.forankring.programme.output.printing.Legible;
import org.forankring.programme.round.MeetingKind;

/** Writes meetings as an iCalendar stream (RFC 5545). */
@ApplicationScoped
public class WriteCalendar {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final Clock clock;

    WriteCalendar(Clock clock) {
        this.clock = clock;
    }

    /**
     * The stream in UTF-8.
     *
     * @param name of the calendar, as clients show it
     */
    public byte[] write(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Forankring//Meetings 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(Legible.line(name)));
        calendar.add(new XProperty("X-WR-CALNAME", Legible.line(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return ContentLines.fold(calendar.toString());
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid((entry.joint() ? "joint-meeting-" : "meeting-") + entry.id() + "@forankring"));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.changes().intValue()));
        String title = entry.plan().called().said();
        event.add(new Summary(Legible.line(entry.joint() ? title : title + " (" + entry.host() + ")")));
        event.add(description(entry));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        addTimes(event, entry);
        String place = entry.plan().place();
        if (place != null && !place.isBlank()) {
            event.add(new Location(Legible.line(place)));
        }
        return event;
    }

    /** Of the texts the one that is not people's own, and so the one whose language is known. */
    private static Description description(CalendarEntry entry) {
        MeetingKind kind = entry.plan().kind();
        Wording what = kind.label();
        Language language = RequestLanguage.current();
        return new Description(
                new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.tag()))),
                Legible.line(Wording.of("calendar.meeting", "kind", what, "host", entry.host())
                        .in(language)));
    }

    /** The whole day when there is no time. */
    private static void addTimes(VEvent event, CalendarEntry entry) {
        Instant start = entry.plan().startsAt();
        Instant end = entry.plan().endsAt();
        if (start == null) {
            event.add(new DtStart<>(entry.plan().plannedOn()));
            return;
        }
        event.add(new DtStart<>(start));
        if (end != null) {
            event.add(new DtEnd<>(end));
        }
    }
}
