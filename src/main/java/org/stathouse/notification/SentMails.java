package org.stathouse.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

/** Finds the case that a mail of ours was about, by the names that an answer to it, or a report on it, gives. */
@Component
public class SentMails {

    private final JdbcClient jdbc;

    SentMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case of a mail to somebody without an account; nothing where none of the names is one of such a mail of ours. */
    @Transactional(readOnly = true)
    public Optional<CaseRef> about(List<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("select case_type, case_id from outbox_mail where message_id in (:names) and outside order by seq desc limit 1")
                .param("names", messageIds)
                .query((row, index) -> new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)))
                .optional();
    }
}
