package org.stathouse.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.notification.MailboxState;

/** The rows of mails that came in: one for each name and sender, whatever happens between taking it and putting it away. */
@Component
class TakenMails {

    /** A stuck mail is tried again after so long for each attempt before, at most six hours. */
    private static final Duration WAIT = Duration.ofMinutes(10);

    private static final int MOST_WAITS = 36;

    private final JdbcClient jdbc;

    TakenMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what a mail is known again. */
    record Key(String messageId, String sender) {

        Key {
            messageId = SafeText.atMost(messageId, 500);
            sender = SafeText.atMost(sender, 320);
        }
    }

    /** What is to be done with a mail that lies in the mailbox. */
    enum Next { TAKE, PUT_AWAY, LEAVE }

    /** Tells a mail that is new or may be tried again from one that was taken before, and from one that has to wait. */
    @Transactional(readOnly = true)
    public Next next(Key key, Instant now) {
        return row(key).map(row -> {
                    if (row.taken()) {
                        return Next.PUT_AWAY;
                    }
                    Duration wait = WAIT.multipliedBy(Math.min(row.attempts(), MOST_WAITS));
                    return now.isBefore(row.lastTriedAt().plus(wait)) ? Next.LEAVE : Next.TAKE;
                })
                .orElse(Next.TAKE);
    }

    /**
     * Notes a mail as taken in the running transaction; false if another transaction has done so before. Called first: whoever comes
     * second waits here for the first one to commit.
     */
    boolean begin(Key key, String subject, Instant receivedAt, Instant now) {
        if (insert(key, subject, receivedAt, now, "TAKEN", null)) {
            return true;
        }
        return jdbc.sql(
                        """
                        update incoming_mail set state = 'TAKEN', problem = null, attempts = attempts + 1, last_tried_at = :now
                        where message_id = :messageId and sender = :sender and state = 'STUCK'
                        """)
                        .param("now", utc(now))
                        .param("messageId", key.messageId())
                        .param("sender", key.sender())
                        .update()
                == 1;
    }

    /** Notes what was done with it. */
    void done(Key key, String what) {
        jdbc.sql("update incoming_mail set what = :what where message_id = :messageId and sender = :sender")
                .param("what", what)
                .param("messageId", key.messageId())
                .param("sender", key.sender())
                .update();
    }

    /** Notes, in a transaction of its own, why a mail could not be taken. */
    @Transactional
    public void stuck(Key key, String subject, Instant receivedAt, Instant now, String problem) {
        if (!insert(key, subject, receivedAt, now, "STUCK", problem)) {
            jdbc.sql(
                            """
                            update incoming_mail set problem = :problem, attempts = attempts + 1, last_tried_at = :now
                            where message_id = :messageId and sender = :sender and state = 'STUCK'
                            """)
                    .param("problem", problem)
                    .param("now", utc(now))
                    .param("messageId", key.messageId())
                    .param("sender", key.sender())
                    .update();
        }
    }

    /** Lets the stuck mails be tried at the next look. */
    @Transactional
    public void retryAll() {
        jdbc.sql("update incoming_mail set attempts = 0 where state = 'STUCK'").update();
    }

    /** Notes how a look went; no problem means well. */
    @Transactional
    public void looked(Instant at, @Nullable String problem) {
        OffsetDateTime when = utc(at);
        int rows = jdbc.sql("update mailbox_look set looked_at = :at, problem = :problem, "
                        + (problem == null ? "succeeded_at = :at" : "succeeded_at = succeeded_at") + " where id = 1")
                .param("at", when)
                .param("problem", problem)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into mailbox_look (id, looked_at, succeeded_at, problem) values (1, :at, :ok, :problem) on conflict do nothing")
                    .param("at", when)
                    .param("ok", problem == null ? when : null)
                    .param("problem", problem)
                    .update();
        }
    }

    /** When it was looked into last, and how that went. */
    record Look(Instant at, @Nullable Instant succeededAt, @Nullable String problem) {}

    Optional<Look> lastLook() {
        return jdbc.sql("select looked_at, succeeded_at, problem from mailbox_look where id = 1")
                .query((row, index) -> new Look(instant(row, "looked_at"), maybe(row, "succeeded_at"), row.getString("problem")))
                .optional();
    }

    List<MailboxState.Mail> inState(String state, boolean newestFirst, int most) {
        return jdbc.sql("select sender, subject, received_at, attempts, last_tried_at, what, problem from incoming_mail where state = :state"
                        + " order by last_tried_at " + (newestFirst ? "desc" : "asc") + ", id limit " + most)
                .param("state", state)
                .query((row, index) -> new MailboxState.Mail(
                        row.getString("sender"),
                        row.getString("subject"),
                        instant(row, "received_at"),
                        row.getInt("attempts"),
                        instant(row, "last_tried_at"),
                        row.getString("what"),
                        row.getString("problem")))
                .list();
    }

    private record Row(boolean taken, int attempts, Instant lastTriedAt) {}

    private Optional<Row> row(Key key) {
        return jdbc.sql("select state, attempts, last_tried_at from incoming_mail where message_id = :messageId and sender = :sender")
                .param("messageId", key.messageId())
                .param("sender", key.sender())
                .query((row, index) -> new Row("TAKEN".equals(row.getString("state")), row.getInt("attempts"), instant(row, "last_tried_at")))
                .optional();
    }

    private boolean insert(Key key, String subject, Instant receivedAt, Instant now, String state, @Nullable String problem) {
        return jdbc.sql(
                        """
                        insert into incoming_mail (id, message_id, sender, subject, received_at, state, problem, attempts, last_tried_at)
                        values (:id, :messageId, :sender, :subject, :receivedAt, :state, :problem, 1, :now) on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("messageId", key.messageId())
                        .param("sender", key.sender())
                        .param("subject", SafeText.atMost(subject, 500))
                        .param("receivedAt", utc(receivedAt))
                        .param("state", state)
                        .param("problem", problem)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
