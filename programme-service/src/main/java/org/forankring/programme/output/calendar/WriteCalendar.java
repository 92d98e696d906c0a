package org.forankring.programme.output.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
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
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.language.Wording;
import org.forankring.programme.output.printing.Legible;

/** Writes meetings as an iCalendar stream (RFC 5545). */
@ApplicationScoped
public class WriteCalendar {

    private static final Duration REFRESH = Duration.ofHours(1);

    /**
     * The stream in UTF-8: as long as nothing has changed, the same to the octet.
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
        entries.forEach(entry -> calendar.add(event(entry)));
        return ContentLines.fold(calendar.toString());
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid((entry.joint() ? "joint-meeting-" : "meeting-") + entry.id() + "@forankring"));
        event.add(new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(entry.changes().intValue()));
        event.add(summary(entry));
        event.add(description(entry));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        addTimes(event, entry);
        String place = entry.plan().place();
        if (place != null && !place.isBlank()) {
            event.add(new Location(Legible.line(place)));
        }
        return event;
    }

    /** Its language is known where people have given no title of their own. */
    private static Summary summary(CalendarEntry entry) {
        Wording title = entry.called();
        Wording said = entry.joint() ? title : Wording.of("calendar.summary", "title", title, "host", entry.host());
        return new Summary(entry.isUntitled() ? inLanguage() : new ParameterList(), Legible.line(said.said()));
    }

    private static Description description(CalendarEntry entry) {
        Wording said =
                Wording.of("calendar.meeting", "kind", entry.plan().kind().label(), "host", entry.host());
        return new Description(inLanguage(), Legible.line(said.said()));
    }

    private static ParameterList inLanguage() {
        return new ParameterList(List.of(new Language(RequestLanguage.current().tag())));
    }

    /** The whole day when there is no time. Calendars count in seconds, and DTEND has to be later (RFC 5545, 3.8.2.2). */
    private static void addTimes(VEvent event, CalendarEntry entry) {
        Instant startsAt = entry.plan().startsAt();
        Instant endsAt = entry.plan().endsAt();
        if (startsAt == null) {
            event.add(new DtStart<>(entry.plan().plannedOn()));
            return;
        }
        Instant start = startsAt.truncatedTo(ChronoUnit.SECONDS);
        event.add(new DtStart<>(start));
        if (endsAt != null && endsAt.truncatedTo(ChronoUnit.SECONDS).isAfter(start)) {
            event.add(new DtEnd<>(endsAt.truncatedTo(ChronoUnit.SECONDS)));
        }
    }
}
