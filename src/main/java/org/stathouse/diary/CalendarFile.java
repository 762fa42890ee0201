package org.stathouse.diary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;

/**
 * Writes dates as an iCalendar file (RFC 5545). Meetings stand in universal time: each is one instant, so every calendar shows the right
 * hour on both sides of a change of the clocks and no rule of a time zone can go stale. Deadlines last all day and block no time. The
 * same dates give the same bytes. The library’s own check is left out: it would refuse the calendar of somebody who has no dates.
 */
@Component
class CalendarFile {

    private static final String DOMAIN = "@stathouse";

    private final URI address;
    private final DateTexts dates;

    CalendarFile(@Value("${stathouse.address}") URI address, DateTexts dates) {
        this.address = address;
        this.dates = dates;
    }

    /** What tells the date from all others, in every feed and for ever. */
    static String uid(DiaryDate date) {
        return date.kind() + "-" + date.key() + DOMAIN;
    }

    byte[] write(String name, List<DiaryDate> all, Map<String, Revision> revisions) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Stathouse//Diary//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(), Duration.ofHours(1)));
        all.forEach(date -> calendar.add(event(date, revisions.getOrDefault(uid(date), new Revision(0, Instant.EPOCH)))));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException | ValidationException impossible) {
            throw new IllegalStateException("No calendar file of " + all.size() + " dates", impossible);
        }
    }

    private VEvent event(DiaryDate date, Revision revision) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(date)));
        event.add(new DtStamp(revision.changedAt()));
        event.add(new LastModified(revision.changedAt()));
        event.add(new Sequence(revision.sequence()));
        event.add(new Summary(date.title()));
        event.add(new Categories(date.kindLabel()));
        String link = address + "/" + date.path();
        Instant from = date.from();
        Instant until = date.until();
        if (from != null && until != null) {
            event.add(new DtStart<>(from));
            event.add(new DtEnd<>(until));
            event.add(ImmutableTransp.OPAQUE);
        } else {
            event.add(new DtStart<>(date.day()));
            event.add(new DtEnd<>(date.day().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        }
        if (date.place() != null) {
            event.add(new Location(date.place()));
        }
        event.add(new Description(from == null && until != null ? "Due by " + dates.dateTime(until) + ". " + link : link));
        event.add(new Url(URI.create(link)));
        return event;
    }
}
