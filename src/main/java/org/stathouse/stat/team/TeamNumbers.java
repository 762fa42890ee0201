package org.stathouse.stat.team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives numbers in a row, none twice: others wait until the running transaction ends. */
@Component
class TeamNumbers {

    static final String TEAM = "TT";
    static final String DECISION_MEMO = "DM";
    static final String TOPIC = "ST";

    private final JdbcClient jdbc;

    TeamNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code TT-007} */
    String next(String series) {
        jdbc.sql("update stat_team_series set last_given = last_given + 1 where series = :series").param("series", series).update();
        int given = jdbc.sql("select last_given from stat_team_series where series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
        return "%s-%03d".formatted(series, given);
    }
}
