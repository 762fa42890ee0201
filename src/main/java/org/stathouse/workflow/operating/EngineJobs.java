package org.stathouse.workflow.operating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.EngineCalls;

/**
 * Reads the jobs from the engine's own tables: its query interface knows neither a job's case nor when it failed, and would need a query
 * for each row.
 */
@Component
@Transactional
class EngineJobs implements ProcessJobs {

    private static final String STATE = """
            case when i.id_ is not null then 'STOPPED'
                 when j.suspension_state_ = 2 then 'SUSPENDED'
                 when j.lock_exp_time_ > :now then 'RUNNING'
                 when j.exception_stack_id_ is not null then 'FAILING'
                 when j.duedate_ > :now then 'SCHEDULED'
                 else 'DUE' end""";

    private static final String INCIDENT =
            " left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'";

    private static final String JOBS = "select j.id_ as id, j.process_instance_id_ as process, p.business_key_ as subject,"
            + " d.id_ as definition, d.key_ as process_key, d.name_ as process_name, d.version_ as version,"
            + " coalesce(j.failed_act_id_, f.act_id_) as element, j.type_ as kind, j.duedate_ as due, j.retries_ as retries,"
            + " j.exception_msg_ as cause, coalesce(i.incident_timestamp_, l.timestamp_, j.create_time_) as since, "
            + STATE + " as state from act_ru_job j"
            + " join act_re_procdef d on d.id_ = j.process_def_id_"
            + " join act_ru_execution p on p.id_ = j.process_instance_id_"
            + INCIDENT
            + " left join act_ru_jobdef f on f.id_ = j.job_def_id_"
            + " left join act_hi_job_log l on l.id_ = j.last_failure_log_id_";

    private static final Set<JobState> FAILED = Set.of(JobState.STOPPED, JobState.FAILING);

    private final JdbcClient database;
    private final ManagementService management;
    private final ProcessModels models;
    private final Clock clock;

    EngineJobs(JdbcClient database, ManagementService management, ProcessModels models, Clock clock) {
        this.database = database;
        this.management = management;
        this.models = models;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<JobView> page(JobFilter filter, @Nullable String after, int limit) {
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        StringBuilder sql = new StringBuilder("select * from (" + JOBS + " where 1 = 1");
        // The engine's index on the stack traces finds the few failed jobs among all timers.
        append(sql, !filter.states().isEmpty() && FAILED.containsAll(filter.states()), " and j.exception_stack_id_ is not null");
        append(sql, filter.processKey() != null, " and j.process_def_key_ = :key");
        append(sql, filter.process() != null, " and j.process_instance_id_ = :process");
        append(sql, filter.words() != null, " and lower(coalesce(j.exception_msg_, '')) like :words escape '!'");
        sql.append(") job where 1 = 1");
        append(sql, !filter.states().isEmpty(), " and state in (:states)");
        append(sql, place != null, " and (since < :since or (since = :since and id < :id))");
        sql.append(" order by since desc, id desc limit :limit");
        JdbcClient.StatementSpec query = database.sql(sql.toString())
                .param("now", Timestamp.from(clock.instant()))
                .param("key", filter.processKey())
                .param("process", filter.process())
                .param("words", filter.words() == null ? null : pattern(filter.words()))
                .param("states", filter.states().isEmpty() ? List.of("") : filter.states().stream().map(Enum::name).toList())
                .param("since", place == null ? null : Timestamp.from(place.key()))
                .param("id", place == null ? null : place.id().toString())
                .param("limit", size + 1);
        return Keyset.page(query.query(this::read).list(), size, job -> job, job -> new Keyset<>(job.since(), UUID.fromString(job.id())));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JobView> find(String id) {
        return database.sql(JOBS + " where j.id_ = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<JobState, Long> counts() {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        database.sql("select state, count(*) as found from (select " + STATE + " as state from act_ru_job j" + INCIDENT
                        + " where j.process_instance_id_ is not null) job group by state")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> counts.put(JobState.valueOf(row.getString("state")), row.getLong("found")))
                .list();
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> oldestDue() {
        Timestamp now = Timestamp.from(clock.instant());
        return database.sql("""
                        select coalesce(duedate_, create_time_) as due from act_ru_job
                        where retries_ > 0 and suspension_state_ = 1 and process_instance_id_ is not null
                            and (lock_exp_time_ is null or lock_exp_time_ <= ?) and (duedate_ is null or duedate_ <= ?)
                        order by 1 limit 1""")
                .params(now, now)
                .query((row, number) -> row.getTimestamp("due").toInstant())
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> stackTrace(String id) {
        return find(id).flatMap(job -> Optional.ofNullable(management.getJobExceptionStacktrace(id)));
    }

    @Override
    public void retry(Collection<String> ids, Instant due) {
        EngineCalls.run(() -> management.setJobRetries(1).jobIds(List.copyOf(ids)).dueDate(Date.from(due)).execute());
    }

    private JobView read(ResultSet row, int number) throws SQLException {
        String definition = row.getString("definition");
        String element = row.getString("element");
        String name = row.getString("process_name");
        Timestamp due = row.getTimestamp("due");
        return new JobView(
                row.getString("id"),
                row.getString("process"),
                CaseRef.parse(row.getString("subject")),
                row.getString("process_key"),
                name == null ? row.getString("process_key") : name,
                row.getInt("version"),
                ProcessModels.drawn(element),
                models.name(definition, element),
                row.getString("kind").equals("timer"),
                JobState.valueOf(row.getString("state")),
                due == null ? null : due.toInstant(),
                row.getTimestamp("since").toInstant(),
                row.getInt("retries"),
                row.getString("cause"));
    }

    private static void append(StringBuilder sql, boolean asked, String condition) {
        if (asked) {
            sql.append(condition);
        }
    }

    private static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
