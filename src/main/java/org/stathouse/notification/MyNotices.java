package org.stathouse.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** What was told to the signed-in person, whether or not a mail went out: the inbox in the product, read and unread. */
@Service
@Transactional
public class MyNotices {

    /** So many unread notices are counted and no more. */
    public static final int MOST_COUNTED = 99;

    private final JdbcClient jdbc;
    private final NoticeCatalog catalog;
    private final CurrentActor currentActor;
    private final Clock clock;

    MyNotices(JdbcClient jdbc, NoticeCatalog catalog, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Which of them to show.
     *
     * @param unreadOnly only those not read yet
     * @param group the heading of their kinds, as in {@link NoticeKind#group()}; none for all
     */
    public record Filter(boolean unreadOnly, @Nullable String group) {

        /** All of them. */
        public static final Filter ALL = new Filter(false, null);
    }

    /** How many are unread, counted up to {@link #MOST_COUNTED}; {@code more} tells that there are others. */
    public record Unread(int count, boolean more) {}

    /** One page, newest first, from the cursor of the page before. */
    @Transactional(readOnly = true)
    public Slice<PersonalNotice> page(Filter filter, @Nullable String after, int limit) {
        int size = Keyset.pageSize(limit);
        List<String> kinds = kinds(filter.group());
        List<Row> rows = kinds.isEmpty() ? List.of() : rows(filter, kinds, Outbox.below(after), size + 1);
        boolean more = rows.size() > size;
        List<Row> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(shown.stream().map(Row::notice).toList(), more ? Long.toString(shown.getLast().seq()) : null);
    }

    /** How many they have not read. */
    @Transactional(readOnly = true)
    public Unread unread() {
        int found = jdbc.sql("select count(*) from (select 1 from outbox_mail where recipient = :me and read_at is null limit :most) few")
                .param("me", me())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
        return new Unread(Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none, or it is somebody else’s
     */
    @Transactional(readOnly = true)
    public PersonalNotice get(UUID id) {
        return jdbc.sql(Row.SELECT + " where id = :id and recipient = :me")
                .param("id", id)
                .param("me", me())
                .query(Row::read)
                .optional()
                .map(Row::notice)
                .orElseThrow(() -> new NotFound("notice " + id));
    }

    /**
     * Marks one as read, or as unread again; the first reading counts.
     *
     * @throws NotFound if there is none, or it is somebody else’s
     */
    public PersonalNotice mark(UUID id, boolean read) {
        String change = read ? "read_at = coalesce(read_at, :now)" : "read_at = null";
        jdbc.sql("update outbox_mail set " + change + " where id = :id and recipient = :me")
                .param("now", now())
                .param("id", id)
                .param("me", me())
                .update();
        return get(id);
    }

    /** Marks as read whatever was told up to now; tells how many were unread. */
    public int markAllRead() {
        return jdbc.sql("update outbox_mail set read_at = :now where recipient = :me and read_at is null")
                .param("now", now())
                .param("me", me())
                .update();
    }

    private List<Row> rows(Filter filter, List<String> kinds, long below, int limit) {
        return jdbc.sql(Row.SELECT + " where recipient = :me and seq < :below"
                        + (filter.unreadOnly() ? " and read_at is null" : "")
                        + (filter.group() == null ? "" : " and kind in (:kinds)")
                        + " order by seq desc limit " + limit)
                .param("me", me())
                .param("below", below)
                .param("kinds", kinds)
                .query(Row::read)
                .list();
    }

    private List<String> kinds(@Nullable String group) {
        List<String> kinds = catalog.all().stream()
                .filter(kind -> group == null || kind.group().equals(group))
                .map(NoticeKind::code)
                .toList();
        if (kinds.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("group", "notification.unknownGroup"));
        }
        return kinds;
    }

    private String me() {
        return currentActor.get().username();
    }

    private OffsetDateTime now() {
        return OutboxTable.utc(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A row with its place in the list. */
    private record Row(long seq, PersonalNotice notice) {

        static final String SELECT =
                "select id, seq, kind, case_type, case_id, subject, text_body, path, created_at, read_at from outbox_mail";

        static Row read(ResultSet row, int index) throws SQLException {
            OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
            return new Row(
                    row.getLong("seq"),
                    new PersonalNotice(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                            row.getString("subject"),
                            row.getString("text_body"),
                            row.getString("path"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            readAt == null ? null : readAt.toInstant()));
        }
    }
}
