package org.stathouse.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.stathouse.shared.CaseRef;

/** The rows of the outbox. A waiting row that a sender has taken is simply not due until the sender's lease ends. */
@Component
class OutboxTable {

    private static final String COLUMNS =
            """
            id, seq, state, kind, case_type, case_id, recipient, recipient_name, address, subject, path, message_id, created_at, \
            attempts, next_attempt_at, sent_at, problem, outside, reply_to, language, read_at""";

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail that this sender alone may send until its lease ends. */
    record Leased(OutboxMail mail, MailBody body, List<OutsideLetter.Attachment> attachments, Instant until) {}

    /** Adds a row unless the same notice to the same person is there already; tells whether it did. */
    boolean insert(NewMail mail) {
        boolean added = insertRow(mail);
        if (added) {
            for (int position = 0; position < mail.attachments().size(); position++) {
                insertAttachment(mail.id(), position, mail.attachments().get(position));
            }
        }
        return added;
    }

    private void insertAttachment(UUID mail, int position, OutsideLetter.Attachment file) {
        jdbc.sql(
                        """
                        insert into outbox_attachment (mail_id, position, file_name, media_type, content)
                        values (:mail, :position, :fileName, :mediaType, :content)
                        """)
                .param("mail", mail)
                .param("position", position)
                .param("fileName", file.fileName())
                .param("mediaType", file.mediaType())
                .param("content", file.content())
                .update();
    }

    private boolean insertRow(NewMail mail) {
        return jdbc.sql(
                        """
                        insert into outbox_mail (id, notice_key, kind, case_type, case_id, recipient, recipient_name, address, subject,
                            path, message_id, text_body, html_body, state, created_at, attempts, next_attempt_at, problem, outside, reply_to, language,
                            read_at)
                        values (:id, :key, :kind, :caseType, :caseId, :recipient, :recipientName, :address, :subject,
                            :path, :messageId, :text, :html, :state, :createdAt, 0, :nextAttemptAt, :problem, :outside, :replyTo, :language,
                            :readAt)
                        on conflict do nothing
                        """)
                        .param("id", mail.id())
                        .param("key", mail.key())
                        .param("kind", mail.kind())
                        .param("caseType", mail.about().type())
                        .param("caseId", mail.about().id())
                        .param("recipient", mail.recipient())
                        .param("recipientName", mail.recipientName())
                        .param("address", mail.address())
                        .param("subject", mail.subject())
                        .param("path", mail.path())
                        .param("messageId", mail.messageId())
                        .param("text", mail.body().text())
                        .param("html", mail.body().html())
                        .param("state", mail.state().name())
                        .param("createdAt", utc(mail.createdAt()))
                        .param("nextAttemptAt", mail.nextAttemptAt() == null ? null : utc(mail.nextAttemptAt()))
                        .param("problem", mail.problem())
                        .param("outside", mail.outside())
                        .param("replyTo", mail.replyTo())
                        .param("language", mail.language())
                        // A digest repeats what stands in the product already.
                        .param("readAt", mail.kind().equals(NoticeSettings.SUMMARY) ? utc(mail.createdAt()) : null)
                        .update()
                == 1;
    }

    /** Takes the longest due mail that no other sender is just taking, so that it is not due for others until the lease ends. */
    @Transactional
    public Optional<Leased> lease(Instant now, Instant until) {
        Optional<Leased> due = jdbc.sql("select text_body, html_body, " + COLUMNS
                        + """
                         from outbox_mail
                        where state = 'WAITING' and next_attempt_at <= :now and not exists (select 1 from mail_pause)
                        order by next_attempt_at, seq limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .query((row, index) -> new Leased(
                        read(row, index), new MailBody(row.getString("text_body"), row.getString("html_body")), List.of(), until))
                .optional()
                .map(leased -> new Leased(leased.mail(), leased.body(), attachments(leased.mail().id()), until));
        due.ifPresent(leased -> jdbc.sql("update outbox_mail set next_attempt_at = :until where id = :id")
                .param("until", utc(until))
                .param("id", leased.mail().id())
                .update());
        return due;
    }

    /** Notes that the server took a mail, whoever holds the lease now: it is out. */
    @Transactional
    public void sent(UUID id, Instant at) {
        jdbc.sql(
                        """
                        update outbox_mail set state = 'SENT', sent_at = :at, attempts = attempts + 1, next_attempt_at = null, problem = null
                        where id = :id and state = 'WAITING'
                        """)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Notes a failed attempt, unless the lease has passed to another sender meanwhile; without a next attempt it was the last. */
    @Transactional
    public void failed(Leased leased, String problem, @Nullable Instant nextAttemptAt) {
        jdbc.sql(
                        """
                        update outbox_mail set state = :state, attempts = attempts + 1, next_attempt_at = :next, problem = :problem
                        where id = :id and state = 'WAITING' and next_attempt_at = :until
                        """)
                .param("state", nextAttemptAt == null ? "FAILED" : "WAITING")
                .param("next", nextAttemptAt == null ? null : utc(nextAttemptAt))
                .param("problem", problem)
                .param("id", leased.mail().id())
                .param("until", utc(leased.until()))
                .update();
    }

    /** Makes what was written without a mail server since then due now; what is older stays unsent. */
    @Transactional
    public int adopt(Instant writtenSince, Instant now) {
        return jdbc.sql(
                        """
                        update outbox_mail set state = 'WAITING', next_attempt_at = :now, problem = null
                        where state = 'NOT_SENT' and created_at >= :since
                        """)
                .param("now", utc(now))
                .param("since", utc(writtenSince))
                .update();
    }

    /** Takes what waits off the queue, because there is no mail server any more. */
    @Transactional
    public void shelve(String problem) {
        jdbc.sql("update outbox_mail set state = 'NOT_SENT', next_attempt_at = null, problem = :problem where state = 'WAITING'")
                .param("problem", problem)
                .update();
    }

    /** Puts a mail back on the queue from one of the states that allow it; tells whether it was in one. */
    boolean requeue(UUID id, String address, Instant now) {
        return jdbc.sql(
                        """
                        update outbox_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now, problem = null, address = :address
                        where id = :id and state in (:retryable)
                        """)
                        .param("now", utc(now))
                        .param("address", address)
                        .param("id", id)
                        .param("retryable", MailState.RETRYABLE.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    Optional<OutboxMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from outbox_mail where id = :id")
                .param("id", id)
                .query(OutboxTable::read)
                .optional();
    }

    Optional<MailBody> body(UUID id) {
        return jdbc.sql("select text_body, html_body from outbox_mail where id = :id")
                .param("id", id)
                .query((row, index) -> new MailBody(row.getString(1), row.getString(2)))
                .optional();
    }

    private List<OutsideLetter.Attachment> attachments(UUID mail) {
        return jdbc.sql("select file_name, media_type, content from outbox_attachment where mail_id = :mail order by position")
                .param("mail", mail)
                .query((row, index) -> new OutsideLetter.Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    /** The names of the files that go with a mail, in their order. */
    List<String> attachmentNames(UUID mail) {
        return jdbc.sql("select file_name from outbox_attachment where mail_id = :mail order by position")
                .param("mail", mail)
                .query(String.class)
                .list();
    }

    /** Rows below a number, newest first. */
    List<OutboxMail> newest(OutboxFilter filter, long below, int limit) {
        String sql = "select " + COLUMNS + " from outbox_mail where seq < :below"
                + (filter.state() == null ? "" : " and state = :state")
                + (filter.recipient() == null ? "" : " and recipient = :recipient")
                + " order by seq desc limit " + limit;
        return jdbc.sql(sql)
                .param("below", below)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("recipient", filter.recipient())
                .query(OutboxTable::read)
                .list();
    }

    /** The ids of mails that may be tried again, the oldest first. */
    List<UUID> retryable(OutboxFilter filter, int limit) {
        if (filter.state() != null && !filter.state().isRetryable()) {
            return List.of();
        }
        return jdbc.sql("select id from outbox_mail where state in (:states)"
                        + (filter.recipient() == null ? "" : " and recipient = :recipient")
                        + " order by seq limit " + limit)
                .param("states", MailState.RETRYABLE.stream()
                        .filter(state -> filter.state() == null || filter.state() == state)
                        .map(Enum::name)
                        .toList())
                .param("recipient", filter.recipient())
                .query(UUID.class)
                .list();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OutboxMail read(ResultSet row, int index) throws SQLException {
        return new OutboxMail(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                MailState.valueOf(row.getString("state")),
                row.getString("kind"),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("path"),
                row.getString("message_id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                instant(row, "sent_at"),
                row.getString("problem"),
                row.getBoolean("outside"),
                row.getString("reply_to"),
                row.getString("language"),
                instant(row, "read_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
