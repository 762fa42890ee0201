package org.stathouse.mpia.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which public forms have been sent, so that a second click, a reload or a repetition after a lost answer does nothing twice. */
@Component
@Transactional
class SentForms {

    /** A seal is good for a day, so that nothing older can come again. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does what a form asks for, unless it has been done; one that is being done at the same time is waited for.
     *
     * @param work hands back the request that it was about
     * @return the request, of this time or of the first
     */
    UUID once(UUID form, Supplier<UUID> work) {
        int noted = jdbc.sql("insert into mpia_portal_sent (form_id, sent_at) values (:form, :now) on conflict do nothing")
                .param("form", form)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (noted == 0) {
            return jdbc.sql("select request_id from mpia_portal_sent where form_id = :form").param("form", form).query(UUID.class).single();
        }
        UUID request = work.get();
        jdbc.sql("update mpia_portal_sent set request_id = :request where form_id = :form")
                .param("request", request)
                .param("form", form)
                .update();
        return request;
    }

    /** Forgets forms that cannot come again. */
    void deleteOld() {
        jdbc.sql("delete from mpia_portal_sent where sent_at < :since")
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
