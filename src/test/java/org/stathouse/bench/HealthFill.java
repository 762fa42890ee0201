package org.stathouse.bench;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a year's tasks straight in the read model, of case types that TMO oversees: every fifth is open, one in twenty-five ended because its case moved on, the others were
 * done after up to 24 days by 200 people; 24 steps of six processes, 12 pillars, 60 agencies, 40 groups.
 */
final class HealthFill {

    private static final String PERSON = "'person' || n * 31 % 200";
    private static final String GROUP = "'PILLAR_CHAMPION:' || n % 40";

    // Multiplications that scatter the numbers, so that the table holds its tasks in no order.
    private static final String CREATED = "now() - (n * 7919 % 31536000) * interval '1 second'";
    private static final String TAKEN = "(n * 104729 % 1440 * (n % 24 + 1)) * interval '1 minute'";

    private static final String TASKS =
            """
            insert into work_task (id, process_key, element_id, form_key, name, case_type, case_id, case_number, case_title, words, group_keys,
                pillar_id, agency_id, priority, assignee, created_at, due_at, state, ended_at, ended_by, worked_minutes, version)
            select 'health-' || n, 'health-process-' || n % 6, 'UserTask_Step' || n % 24, 'health/step', 'Look at the case, step ' || n % 24,
                (array['proposal', 'status-report', 'red-case', 'kpi-approval', 'status-ask', 'status-cycle'])[1 + n % 6],
                ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'H-' || n, 'A case of the benchmark, number ' || n,
                'look at the case h-' || n, GROUP, PILLAR, AGENCY, n % 4 + 1, case when n % 10 <> 0 then PERSON end, CREATED,
                CREATED + interval '10 days', case when n % 5 = 0 then 'OPEN' when n % 25 = 1 then 'CANCELLED' else 'COMPLETED' end,
                case when n % 5 <> 0 then least(now(), CREATED + TAKEN) end, case when n % 5 <> 0 then PERSON end,
                case when n % 5 <> 0 then n * 104729 % 1440 * (n % 24 + 1) / 4 end, 0
            from generate_series(1::bigint, ?) n"""
                    .replace("PILLAR,", facet("a", 12) + ",")
                    .replace("AGENCY", facet("b", 60))
                    .replace("GROUP", GROUP)
                    .replace("PERSON", PERSON)
                    .replace("CREATED", CREATED)
                    .replace("TAKEN", TAKEN);

    private static final String AUDIENCES =
            """
            insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, pillar_id, agency_id,
                assignee)
            select a.audience, t.id, t.due_at, t.created_at, date '1970-01-01', t.priority, t.process_key, t.case_type, t.pillar_id, t.agency_id,
                t.assignee
            from work_task t cross join lateral (values ('TYPE/' || t.case_type), ('ASSIGNEE/' || t.assignee),
                (case when t.assignee is null then 'FREE/' else 'TAKEN/' end || t.group_keys)) a(audience)
            where a.audience is not null and t.state = 'OPEN'""";

    private HealthFill() {}

    /** Makes so many tasks in empty tables, and lets the planner know. */
    static void fill(JdbcTemplate database, int tasks) {
        database.update(TASKS, tasks);
        database.update(AUDIENCES);
        database.execute("vacuum analyze");
    }

    /** One of the agencies. */
    static UUID agency() {
        return UUID.fromString("00000000-0000-0000-0000-b00000000007");
    }

    private static String facet(String kind, int count) {
        return "('00000000-0000-0000-0000-%s00000000' || lpad((n / 24 %% %d)::text, 3, '0'))::uuid".formatted(kind, count);
    }
}
