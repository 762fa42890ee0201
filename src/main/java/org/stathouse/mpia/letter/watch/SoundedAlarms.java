package org.stathouse.mpia.letter.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which alarms have sounded, by request and last day: a repeated step must not sound one again. */
@Component
class SoundedAlarms {

    private final JdbcClient jdbc;

    SoundedAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an alarm; tells whether it is the first of its kind for that last day, and so is to sound. */
    boolean isFirst(UUID request, String alarm, LocalDate dueOn, Instant at) {
        return jdbc.sql(
                                """
                                insert into mpia_deadline_alarm (request_id, alarm, due_on, sounded_at) values (:request, :alarm, :due, :at)
                                on conflict do nothing
                                """)
                        .param("request", request)
                        .param("alarm", alarm)
                        .param("due", dueOn)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
