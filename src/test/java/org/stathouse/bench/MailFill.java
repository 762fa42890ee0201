package org.stathouse.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notices that wait in the outbox, as if use cases had written them in one go. */
final class MailFill {

    private MailFill() {}

    /** Puts so many into the queue, due now; each has a number in its subject and its Message-ID. */
    static void waiting(JdbcTemplate database, int mails) {
        database.update(
                """
                insert into outbox_mail (id, notice_key, kind, case_type, case_id, recipient, recipient_name, address, subject, path,
                    message_id, text_body, html_body, state, created_at, attempts, next_attempt_at, outside, language)
                select gen_random_uuid(), 'bench/' || n, 'task/assigned', 'bench', gen_random_uuid(), 'bench', 'Robin Vale',
                    'robin' || n || '@city.example', 'Mail ' || n, 'tasks/' || n, '<bench-' || n || '@stathouse.example>',
                    repeat('There is a task for you. ', 40), '<html><body><p>' || repeat('There is a task for you. ', 80) || '</p></body></html>',
                    'WAITING', now(), 0, now(), false, 'en'
                from generate_series(1, ?) n""",
                mails);
    }

    /** How many wait still. */
    static int left(JdbcTemplate database) {
        return count(database, "select count(*) from outbox_mail where state = 'WAITING'");
    }

    /** The subjects of all that the product believes to be sent. */
    static List<String> sent(JdbcTemplate database) {
        return database.queryForList("select subject from outbox_mail where state = 'SENT'", String.class);
    }

    private static int count(JdbcTemplate database, String sql) {
        Integer rows = database.queryForObject(sql, Integer.class);
        return rows == null ? 0 : rows;
    }
}
