package org.stathouse.diary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;

/** Reads a feed for whoever has its secret address: with the rights that its owner has now, and not at all once the account is closed. */
@Service
@Transactional
public class FeedReader {

    private static final Period BACK = Period.ofDays(30);
    private static final Period AHEAD = Period.ofDays(366);
    private static final int MOST_OF_A_KIND = 1000;

    /** How exactly it is kept when a feed was read last. */
    private static final Duration LAST_READ = Duration.ofMinutes(15);

    private final FeedRepository feeds;
    private final DiaryCollector collector;
    private final Revisions revisions;
    private final CalendarFile file;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;

    FeedReader(
            FeedRepository feeds, DiaryCollector collector, Revisions revisions, CalendarFile file, People people, Deadlines deadlines, Clock clock) {
        this.feeds = feeds;
        this.collector = collector;
        this.revisions = revisions;
        this.file = file;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The feed as an iCalendar file of the last 30 and the next 366 days; nothing where the secret opens none. */
    public Optional<byte[]> read(String secret) {
        return feeds.findBySecretHash(new FeedSecret(secret).hash()).flatMap(feed -> people.find(feed.owner())
                .filter(Person::active)
                .map(owner -> read(feed, new Actor(owner.accountId(), owner.username(), owner.displayName(), owner.grants()))));
    }

    private byte[] read(Feed feed, Actor owner) {
        Instant now = clock.instant();
        LocalDate today = deadlines.today();
        DiaryFilter filter = new DiaryFilter(today.minus(BACK), today.plus(AHEAD), feed.kinds(), feed.whose());
        String name = feed.name();
        feeds.read(feed.id(), now, now.minus(LAST_READ));
        // What is done needs nobody's attention; a meeting that was held stays where it was.
        List<DiaryDate> dates = collector.collect(owner, filter, MOST_OF_A_KIND).dates().stream()
                .filter(date -> !date.done() || date.from() != null)
                .toList();
        return file.write(name, dates, revisions.of(dates));
    }
}
