package org.stathouse.worklist.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the task list's read model, one statement a table of the report; common to H2 and PostgreSQL. */
@Repository
class HealthCounts {

    private static final String URGENCY = "count(*) filter (where t.due_at < :now) as overdue,"
            + " count(*) filter (where t.due_at >= :now and t.due_at < :soon) as due_soon";

    private static final BigDecimal MINUTES_A_WORKING_DAY = BigDecimal.valueOf(8 * 60L);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(24 * 60 * 60L);

    private final JdbcClient database;

    HealthCounts(JdbcClient database) {
        this.database = database;
    }

    /** Now, and until when what is due counts as due soon. */
    record Moment(Timestamp now, Timestamp soon) {}

    /** What belongs to somebody, or to a group, named by its key. */
    record Load(String key, long open, long free, long overdue, long dueSoon) {}

    /** What somebody has done. */
    record Done(String person, long done, long onTime) {}

    /** The open tasks of a step. */
    record Open(Step step, String name, long open, long free, long overdue, Instant median, Instant oldest) {}

    /** The tasks of a step that were done. */
    record Taken(
            Step step, String name, long done, long onTime, HealthReport.@Nullable Percentiles working, HealthReport.Percentiles calendar) {}

    /** What ended in a week: done by its due time, done late, and all that ended in any way. */
    record Ended(long onTime, long late, long ended) {

        static final Ended NOTHING = new Ended(0, 0, 0);
    }

    /** What lies between an instant and the next later bracket's. */
    record Bracket<T>(T of, Timestamp from) {}

    Load open(Condition condition, Moment at) {
        return bind(condition.in(database, "select count(*) as open_tasks, count(*) filter (where t.assignee is null) as free, " + URGENCY
                        + " from work_task t where t.state = 'OPEN' and %s"), at)
                .query((row, number) -> load(row, ""))
                .single();
    }

    List<Load> byPerson(Condition condition, Moment at) {
        return bind(condition.in(database, "select t.assignee as load_key, count(*) as open_tasks, 0 as free, " + URGENCY
                        + " from work_task t where t.state = 'OPEN' and t.assignee is not null and %s group by t.assignee"), at)
                .query((row, number) -> load(row, row.getString("load_key")))
                .list();
    }

    List<Load> byGroup(Condition condition, Moment at) {
        return bind(condition.in(database, """
                        select load_key, count(*) as open_tasks, count(*) filter (where free) as free,
                            count(*) filter (where due_at < :now) as overdue,
                            count(*) filter (where due_at >= :now and due_at < :soon) as due_soon
                        from (select substring(t.audience from position('/' in t.audience) + 1) as load_key,
                                t.audience like 'FREE/%%' as free, t.due_at
                            from work_task_seen t
                            where (t.audience like 'FREE/%%' or t.audience like 'TAKEN/%%') and %s) g group by load_key"""), at)
                .query((row, number) -> load(row, row.getString("load_key")))
                .list();
    }

    /** What was done, by whomever; the person is none's. */
    Done done(Condition condition) {
        return condition.in(database, """
                        select count(*) as done, count(*) filter (where t.ended_at <= t.due_at) as on_time
                        from work_task t where t.state = 'COMPLETED' and %s""")
                .query((row, number) -> new Done("", row.getLong("done"), row.getLong("on_time")))
                .single();
    }

    /** What was done, by who did it. */
    List<Done> doneByPerson(Condition condition) {
        return condition.in(database, """
                        select t.ended_by as person, count(*) as done, count(*) filter (where t.ended_at <= t.due_at) as on_time
                        from work_task t where t.state = 'COMPLETED' and t.ended_by is not null and %s group by t.ended_by""")
                .query((row, number) -> new Done(row.getString("person"), row.getLong("done"), row.getLong("on_time")))
                .list();
    }

    List<Open> bySteps(Condition condition, Moment at) {
        return bind(condition.in(database, """
                        select t.process_key, t.element_id, max(t.name) as step_name, count(*) as open_tasks,
                            count(*) filter (where t.assignee is null) as free, count(*) filter (where t.due_at < :now) as overdue,
                            percentile_disc(0.5) within group (order by t.created_at) as median, min(t.created_at) as oldest
                        from work_task t where t.state = 'OPEN' and %s group by t.process_key, t.element_id"""), at)
                .query((row, number) -> new Open(
                        step(row),
                        row.getString("step_name"),
                        row.getLong("open_tasks"),
                        row.getLong("free"),
                        row.getLong("overdue"),
                        row.getTimestamp("median").toInstant(),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    List<Taken> timesOfSteps(Condition condition) {
        return condition.in(database, """
                        select t.process_key, t.element_id, max(t.name) as step_name, count(*) as done,
                            count(*) filter (where t.ended_at <= t.due_at) as on_time,
                            percentile_cont(0.5) within group (order by t.worked_minutes) as worked50,
                            percentile_cont(0.85) within group (order by t.worked_minutes) as worked85,
                            percentile_cont(0.95) within group (order by t.worked_minutes) as worked95,
                            percentile_cont(0.5) within group (order by extract(epoch from (t.ended_at - t.created_at))) as taken50,
                            percentile_cont(0.85) within group (order by extract(epoch from (t.ended_at - t.created_at))) as taken85,
                            percentile_cont(0.95) within group (order by extract(epoch from (t.ended_at - t.created_at))) as taken95
                        from work_task t where t.state = 'COMPLETED' and %s group by t.process_key, t.element_id""")
                .query((row, number) -> new Taken(
                        step(row),
                        row.getString("step_name"),
                        row.getLong("done"),
                        row.getLong("on_time"),
                        row.getBigDecimal("worked50") == null ? null : percentiles(row, "worked", MINUTES_A_WORKING_DAY),
                        percentiles(row, "taken", SECONDS_A_DAY)))
                .list();
    }

    /** The open tasks by how old they are; ages of which there is none are left out. */
    List<HealthReport.AgeCount> byAge(Condition condition, Moment at, List<Bracket<Age>> ages) {
        String statement = "select bracket, count(*) as open_tasks, count(*) filter (where due_at < :now) as overdue from (select "
                + bracket("t.created_at", condition, ages) + " as bracket, t.due_at from work_task t where t.state = 'OPEN' and %s) b group by bracket";
        return bind(condition.in(database, statement), at)
                .query((row, number) -> new HealthReport.AgeCount(
                        ages.get(row.getInt("bracket")).of(), row.getLong("open_tasks"), row.getLong("overdue")))
                .list();
    }

    /** How many tasks came up in each of the weeks; those before the first are left out. */
    Map<LocalDate, Long> cameUp(Condition condition, List<Bracket<LocalDate>> weeks) {
        String statement = "select bracket, count(*) as tasks from (select " + bracket("t.created_at", condition, weeks)
                + " as bracket from work_task t where %s) b group by bracket";
        Map<LocalDate, Long> found = new HashMap<>();
        condition.in(database, statement)
                .query(row -> {
                    found.put(weeks.get(row.getInt("bracket")).of(), row.getLong("tasks"));
                });
        return found;
    }

    /** What ended in each of the weeks; those before the first are left out. */
    Map<LocalDate, Ended> ended(Condition condition, List<Bracket<LocalDate>> weeks) {
        String statement = "select bracket, count(*) as ended, count(*) filter (where state = 'COMPLETED' and ended_at <= due_at) as on_time,"
                + " count(*) filter (where state = 'COMPLETED' and ended_at > due_at) as late from (select "
                + bracket("t.ended_at", condition, weeks)
                + " as bracket, t.state, t.ended_at, t.due_at from work_task t where t.state in ('COMPLETED', 'CANCELLED') and %s) b group by bracket";
        Map<LocalDate, Ended> found = new HashMap<>();
        condition.in(database, statement)
                .query(row -> {
                    found.put(
                            weeks.get(row.getInt("bracket")).of(),
                            new Ended(row.getLong("on_time"), row.getLong("late"), row.getLong("ended")));
                });
        return found;
    }

    /** The number of the bracket in which a column lies, as SQL; the latest bracket stands first, the earliest takes the rest. */
    private static <T> String bracket(String column, Condition condition, List<Bracket<T>> latestFirst) {
        StringBuilder sql = new StringBuilder("case");
        for (int i = 0; i < latestFirst.size() - 1; i++) {
            sql.append(" when ").append(column).append(" >= :bracket").append(i).append(" then ").append(i);
            condition.with("bracket" + i, latestFirst.get(i).from());
        }
        return sql.append(" else ").append(latestFirst.size() - 1).append(" end").toString();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Moment at) {
        return statement.param("now", at.now()).param("soon", at.soon());
    }

    private static Load load(ResultSet row, String key) throws SQLException {
        return new Load(key, row.getLong("open_tasks"), row.getLong("free"), row.getLong("overdue"), row.getLong("due_soon"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getString("process_key"), row.getString("element_id"));
    }

    private static HealthReport.Percentiles percentiles(ResultSet row, String column, BigDecimal unit) throws SQLException {
        return new HealthReport.Percentiles(
                days(row.getBigDecimal(column + "50"), unit), days(row.getBigDecimal(column + "85"), unit), days(row.getBigDecimal(column + "95"), unit));
    }

    private static BigDecimal days(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 1, RoundingMode.HALF_UP);
    }
}
