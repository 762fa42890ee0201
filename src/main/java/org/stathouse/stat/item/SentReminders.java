package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reminders went out, by item and last day: a new owner, a repeated step or a second round must not send one again. */
@Component
class SentReminders {

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a reminder; tells whether it is the first of that kind for that last day, and so is to be sent. */
    boolean isFirst(UUID item, ReminderKind kind, LocalDate due, Instant at) {
        return jdbc.sql("insert into stat_item_reminder (item_id, kind, due, sent_at) values (:item, :kind, :due, :at) on conflict do nothing")
                        .param("item", item)
                        .param("kind", kind.name())
                        .param("due", due)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<SentReminder> of(UUID item) {
        return jdbc.sql("select kind, due, sent_at from stat_item_reminder where item_id = :item order by sent_at, due")
                .param("item", item)
                .query((row, index) -> new SentReminder(
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
