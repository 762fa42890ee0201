package org.stathouse.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;

/**
 * Makes open tasks straight in the tables, the same ones for the engine and for the read model: each a process instance's
 * only task, offered to one of 120 groups, every fifth claimed by somebody, due at an instant of its own within a year.
 */
final class TaskFill {

    /** The groups of the account {@code champion}; numbers that no pillar of the plan has. */
    private static final String GROUP = "'PILLAR_CHAMPION:00000000-0000-0000-0000-be0000000' || lpad((n % 120)::text, 3, '0')";

    // A multiplication that scatters the numbers, so that neither table holds its tasks in the order of their due times.
    private static final String DUE = "timestamp '2026-01-01 12:00' + (n * 7919 % 31536000) * interval '1 second'";

    // Ten pillars, eleven agencies and seven Stats, scattered over every group: of each the smallest size has a full page.
    private static final String PILLAR = facet("a", 1, 10);
    private static final String AGENCY = facet("b", 7, 11);
    private static final String STAT = facet("c", 3, 7);

    private static final List<String> ROWS = List.of(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select 'bench-case-' || n, 1, 'bench-case-' || n, 'bench-case-' || n, 'bench:' || n, null, 'UserTask_Bench',
                true, false, true, false, 1, 2, 1 from generate_series(1::bigint, ?) n""",
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, name_, task_def_key_, assignee_, priority_,
                create_time_, due_date_, suspension_state_, task_state_)
            select 'bench-' || n, 1, 'bench-case-' || n, 'bench-case-' || n, 'Task ' || n, 'UserTask_Bench',
                case when n %% 5 = 0 then 'somebody' end, 50, timestamp '2025-12-31 12:00', %1$s, 1, 'Created'
            from generate_series(1::bigint, ?) n""",
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'bench-link-' || n, 1, %2$s, 'candidate', 'bench-' || n from generate_series(1::bigint, ?) n""",
            """
            insert into work_task (id, process_key, element_id, form_key, name, case_type, case_id, case_number, case_title, words,
                pillar_id, agency_id, stat_id, priority, group_keys, assignee, created_at, due_at, state, version)
            select 'bench-' || n, 'bench-' || n %% 4, 'UserTask_Bench', 'bench/task', 'Task ' || n, 'bench',
                ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'B-' || n, 'Case ' || n,
                'task ' || n || ' b-' || n || ' case ' || n, %3$s, %4$s, %5$s, n / 120 %% 4 + 1, %2$s,
                case when n %% 5 = 0 then 'somebody' end, timestamp '2025-12-31 12:00' - (n %% 400) * interval '1 day', %1$s, 'OPEN', 0
            from generate_series(1::bigint, ?) n""",
            """
            insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, pillar_id,
                agency_id, stat_id, assignee)
            select a.audience, t.id, t.due_at, t.created_at, date '1970-01-01', t.priority, t.process_key, t.case_type, t.pillar_id,
                t.agency_id, t.stat_id, t.assignee
            from work_task t cross join lateral (values ('TYPE/' || t.case_type), ('ASSIGNEE/' || t.assignee),
                (case when t.assignee is null then 'FREE/' else 'TAKEN/' end || t.group_keys)) a(audience)
            where a.audience is not null and cast(substr(t.id, 7) as bigint) <= ?""");

    /** A pillar whose tasks have every priority but this one. */
    static final CaseFacets IN_NO_TASK = CaseFacets.NONE.withPillar(facet("a", 3)).withPriority(CasePriority.HIGH);

    private TaskFill() {}

    /** The id of the pillar ({@code a}), agency ({@code b}) or Stat ({@code c}) of that number. */
    static UUID facet(String kind, int number) {
        return UUID.fromString("00000000-0000-0000-0000-%s00000000%03d".formatted(kind, number));
    }

    private static String facet(String kind, int factor, int count) {
        return "('00000000-0000-0000-0000-%s00000000' || lpad((n / 120 * %d %% %d)::text, 3, '0'))::uuid".formatted(kind, factor, count);
    }

    /** The scope ids of the first so many groups. */
    static List<UUID> pillars(int count) {
        return IntStream.range(0, count)
                .mapToObj("00000000-0000-0000-0000-be0000000%03d"::formatted)
                .map(UUID::fromString)
                .toList();
    }

    /** Makes so many tasks in empty tables, and lets the planner know. */
    static void fill(JdbcTemplate database, int tasks) {
        for (String insert : ROWS) {
            database.update(insert.formatted(DUE, GROUP, PILLAR, AGENCY, STAT), tasks);
        }
        database.execute("vacuum analyze");
    }
}
