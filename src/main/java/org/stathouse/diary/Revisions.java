package org.stathouse.diary;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;

/**
 * Remembers what feeds have told of each date. The features need not say when a date was changed: a date whose telling differs from the
 * last one has changed since. Two feeds that are read at once agree, for a row is changed only from what it held before.
 */
@Component
class Revisions {

    /** Rows that are read at once. */
    private static final int AT_ONCE = 500;

    /** Longer than any feed reaches ahead and back, so that no date that is still told is forgotten. */
    private static final Period KEPT = Period.ofDays(800);

    private static final String KNOWN = "select uid, digest, sequence, changed_at from diary_revision where uid in (:uids)";
    private static final String BEGIN = "insert into diary_revision (digest, changed_at, uid, sequence) values (?, ?, ?, 0) on conflict do nothing";
    private static final String CHANGE = "update diary_revision set digest = ?, changed_at = ?, sequence = sequence + 1 where uid = ? and digest = ?";

    private final NamedParameterJdbcTemplate named;
    private final JdbcTemplate database;
    private final Deadlines deadlines;
    private final Clock clock;

    Revisions(NamedParameterJdbcTemplate named, JdbcTemplate database, Deadlines deadlines, Clock clock) {
        this.named = named;
        this.database = database;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Told(String digest, Revision revision) {}

    /** The revision of each date by {@link CalendarFile#uid}, as this telling makes it. */
    Map<String, Revision> of(List<DiaryDate> dates) {
        Map<String, String> digests = new LinkedHashMap<>();
        dates.forEach(date -> digests.put(CalendarFile.uid(date), digest(date)));
        List<String> uids = List.copyOf(digests.keySet());
        Map<String, Told> known = told(uids);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Object[]> begun = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        digests.forEach((uid, digest) -> {
            Told before = known.get(uid);
            if (before == null) {
                begun.add(new Object[] {digest, Timestamp.from(now), uid});
            } else if (!before.digest().equals(digest)) {
                changed.add(new Object[] {digest, Timestamp.from(now), uid, before.digest()});
            }
        });
        boolean same = begun.isEmpty() && changed.isEmpty();
        database.batchUpdate(BEGIN, begun);
        database.batchUpdate(CHANGE, changed);
        Map<String, Revision> revisions = new HashMap<>();
        (same ? known : told(uids)).forEach((uid, row) -> revisions.put(uid, row.revision()));
        return revisions;
    }

    /** Forgets dates that no feed tells any more. */
    void purge() {
        database.update("delete from diary_revision where changed_at < ?", Timestamp.from(deadlines.startOf(deadlines.today().minus(KEPT))));
    }

    private Map<String, Told> told(List<String> uids) {
        Map<String, Told> told = new HashMap<>();
        for (int i = 0; i < uids.size(); i += AT_ONCE) {
            Map<String, List<String>> some = Map.of("uids", uids.subList(i, Math.min(i + AT_ONCE, uids.size())));
            named.query(KNOWN, some, row -> {
                Revision revision = new Revision(row.getInt("sequence"), row.getTimestamp("changed_at").toInstant());
                told.put(row.getString("uid"), new Told(row.getString("digest"), revision));
            });
        }
        return told;
    }

    /** Only what a feed tells counts. */
    private static String digest(DiaryDate date) {
        return FeedSecret.digest(String.join("\n", date.title(), date.day().toString(), String.valueOf(date.from()), String.valueOf(date.until()), String.valueOf(date.place()), date.path()));
    }
}
