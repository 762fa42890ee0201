package org.stathouse.workflow.operating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.workflow.EngineCalls;

/** Reads the running processes from the engine's own tables, page by page; its query interface counts from the first row each time. */
@Component
@Transactional
class EngineCases implements RunningCases {

    private static final String CASES = """
            select p.id_ as process, p.business_key_ as subject, p.suspension_state_ as suspension, d.id_ as definition, d.key_ as process_key,
                d.name_ as process_name, d.version_ as version, h.start_time_ as started
            from act_ru_execution p
            join act_re_procdef d on d.id_ = p.proc_def_id_
            join act_hi_procinst h on h.id_ = p.id_
            where p.parent_id_ is null and p.business_key_ is not null""";

    private static final String STEPS = """
            select distinct proc_inst_id_ as process, proc_def_id_ as definition, act_id_ as element from act_ru_execution
            where proc_inst_id_ in (:processes) and is_active_ = true and act_id_ is not null""";

    private static final String AT = " and exists (select 1 from act_ru_execution e where e.proc_inst_id_ = p.id_ and e.is_active_ = true"
            + " and e.act_id_ in (:element, :several))";

    private final JdbcClient database;
    private final RuntimeService runtime;
    private final ProcessModels models;
    private final CaseVariables variables;

    EngineCases(JdbcClient database, RuntimeService runtime, ProcessModels models, CaseVariables variables) {
        this.database = database;
        this.runtime = runtime;
        this.models = models;
        this.variables = variables;
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<RunningCase> page(RunningCaseFilter filter, @Nullable String after, int limit) {
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        StringBuilder sql = new StringBuilder(CASES);
        append(sql, filter.processKey() != null, " and d.key_ = :key");
        append(sql, filter.version() != null, " and d.version_ = :version");
        append(sql, filter.element() != null, AT);
        append(sql, filter.suspended() != null, " and p.suspension_state_ = :suspension");
        append(sql, filter.subject() != null, " and p.business_key_ = :subject");
        append(sql, place != null, " and (h.start_time_ > :started or (h.start_time_ = :started and p.id_ > :id))");
        sql.append(" order by h.start_time_, p.id_ limit :limit");
        List<Row> rows = database.sql(sql.toString())
                .param("key", filter.processKey())
                .param("version", filter.version())
                .param("element", filter.element())
                .param("several", filter.element() + "#multiInstanceBody")
                .param("suspension", Boolean.TRUE.equals(filter.suspended()) ? 2 : 1)
                .param("subject", String.valueOf(filter.subject()))
                .param("started", place == null ? null : Timestamp.from(place.key()))
                .param("id", place == null ? null : place.id().toString())
                .param("limit", size + 1)
                .query(Row::read)
                .list();
        Slice<Row> page = Keyset.page(rows, size, Function.identity(), row -> new Keyset<>(row.started(), UUID.fromString(row.process())));
        return new Slice<>(withSteps(page.items()), page.next());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RunningCase> find(String process) {
        List<Row> found = database.sql(CASES + " and p.id_ = :id").param("id", process).query(Row::read).list();
        return withSteps(found).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDiagram diagram(String process) {
        RunningCase running = require(process);
        Set<String> active = running.steps().stream().map(RunningCase.Step::element).collect(Collectors.toSet());
        String definition = models.find(running.processKey(), running.version()).getId();
        return new CaseDiagram(running.processKey(), running.version(), models.xml(definition), active, Set.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessVariable> variables(String process) {
        RunningCase running = require(process);
        return variables.of(process, models.find(running.processKey(), running.version()).getId());
    }

    @Override
    public void set(String process, String variable, String before, String value) {
        RunningCase running = require(process);
        variables.set(process, models.find(running.processKey(), running.version()).getId(), variable, before, value);
    }

    @Override
    public void suspend(String process) {
        require(process);
        EngineCalls.run(() -> runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(process).suspend());
    }

    @Override
    public void activate(String process) {
        require(process);
        EngineCalls.run(() -> runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(process).activate());
    }

    private RunningCase require(String process) {
        return find(process).orElseThrow(() -> new Conflict(Fault.of("workflow.processEnded")));
    }

    private List<RunningCase> withSteps(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<RunningCase.Step>> steps = database.sql(STEPS)
                .param("processes", rows.stream().map(Row::process).toList())
                .query((row, number) -> Map.entry(row.getString("process"), step(row.getString("definition"), row.getString("element"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream().map(row -> row.with(steps.getOrDefault(row.process(), List.of()))).toList();
    }

    private RunningCase.Step step(String definition, String element) {
        return new RunningCase.Step(ProcessModels.drawn(element), models.name(definition, element));
    }

    private static void append(StringBuilder sql, boolean asked, String condition) {
        if (asked) {
            sql.append(condition);
        }
    }

    private record Row(String process, CaseRef subject, String processKey, String processName, int version, boolean suspended, Instant started) {

        static Row read(ResultSet row, int number) throws SQLException {
            String name = row.getString("process_name");
            return new Row(
                    row.getString("process"),
                    CaseRef.parse(row.getString("subject")),
                    row.getString("process_key"),
                    name == null ? row.getString("process_key") : name,
                    row.getInt("version"),
                    row.getInt("suspension") == 2,
                    row.getTimestamp("started").toInstant());
        }

        RunningCase with(List<RunningCase.Step> steps) {
            List<RunningCase.Step> once = steps.stream().distinct().toList();
            return new RunningCase(process, subject, processKey, processName, version, suspended, started, once);
        }
    }
}
