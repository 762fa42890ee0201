package org.stathouse.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Puts jobs of {@link NoJob} into an engine's table, as timers of one working day leave them: all alike, none exclusive. */
final class JobFill {

    private static final String ROWS = """
            insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, handler_type_, suspension_state_, priority_,
                sequence_counter_, create_time_)
            select '%1$s-' || n, 1, 'timer', false, 3, %2$s, '%3$s', 1, 0, 1, localtimestamp
            from generate_series(1::bigint, ?) n""";

    private JobFill() {}

    /** Makes so many jobs that are due already. */
    static void due(JdbcTemplate database, int jobs) {
        fill(database, "due", "localtimestamp - interval '1 minute'", jobs);
    }

    /** Makes so many timers of the coming three years. */
    static void future(JdbcTemplate database, int jobs) {
        fill(database, "future", "localtimestamp + interval '1 day' + n * interval '5 minutes'", jobs);
    }

    private static void fill(JdbcTemplate database, String name, String due, int jobs) {
        database.update(ROWS.formatted(name, due, NoJob.TYPE), jobs);
        database.execute("vacuum analyze act_ru_job");
    }
}
