package org.stathouse.notification;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what people have chosen; who has none is content with what is usual. */
@Component
class NoticeChoices {

    private static final int MINUTES_AN_HOUR = 60;

    private final JdbcClient jdbc;

    NoticeChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody’s hours, and how often they changed their settings. */
    record Hours(NoticeHours hours, long version) {}

    Optional<DeliveryChoice> of(String username, String kind) {
        return jdbc.sql("select choice from notice_choice where username = :username and kind = :kind")
                .param("username", username)
                .param("kind", kind)
                .query((row, index) -> DeliveryChoice.valueOf(row.getString(1)))
                .optional();
    }

    Map<String, DeliveryChoice> all(String username) {
        Map<String, DeliveryChoice> choices = new HashMap<>();
        jdbc.sql("select kind, choice from notice_choice where username = :username")
                .param("username", username)
                .query(row -> {
                    choices.put(row.getString(1), DeliveryChoice.valueOf(row.getString(2)));
                });
        return choices;
    }

    Hours hours(String username) {
        return jdbc.sql("select quiet_from, quiet_to, working_days_only, version from notice_hours where username = :username")
                .param("username", username)
                .query((row, index) -> new Hours(
                        new NoticeHours(time(row.getInt(1)), time(row.getInt(2)), row.getBoolean(3)), row.getLong(4)))
                .optional()
                .orElse(new Hours(NoticeHours.USUAL, 0));
    }

    /** Puts the choices that differ from the usual in place of all others. */
    void replace(String username, Map<String, DeliveryChoice> choices) {
        jdbc.sql("delete from notice_choice where username = :username").param("username", username).update();
        choices.forEach((kind, choice) -> jdbc.sql("insert into notice_choice (username, kind, choice) values (:username, :kind, :choice)")
                .param("username", username)
                .param("kind", kind)
                .param("choice", choice.name())
                .update());
    }

    /** Keeps the hours as the next version; false where somebody else has saved since that version. */
    boolean keep(String username, NoticeHours hours, long version) {
        String sql = version == 0
                ? """
                  insert into notice_hours (username, quiet_from, quiet_to, working_days_only, version)
                  values (:username, :from, :to, :days, 1) on conflict do nothing"""
                : """
                  update notice_hours set quiet_from = :from, quiet_to = :to, working_days_only = :days, version = version + 1
                  where username = :username and version = :version""";
        return jdbc.sql(sql)
                        .param("username", username)
                        .param("from", minutes(hours.quietFrom()))
                        .param("to", minutes(hours.quietTo()))
                        .param("days", hours.workingDaysOnly())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES_AN_HOUR + time.getMinute();
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }
}
