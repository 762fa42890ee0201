package org.stathouse.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a plan straight in the tables: 12 pillars, 60 agencies of which every second has a liaison, 200 owners, and actions
 * spread over all of them. Whatever else is in the plan is withdrawn, so that only these actions report.
 */
final class PlanFill {

    private static final String PLAN = "'00000000-0000-0000-0000-be0000000000'::uuid";

    private static final List<String> ROWS = List.of(
            "update plan_action set status = 'WITHDRAWN'",
            "insert into plan (id, version, name, name_key) values (" + PLAN + ", 0, 'Benchmark Plan', 'benchmark plan')",
            """
            insert into plan_pillar (id, version, plan_id, number, name, name_key)
            select %2$s, 0, %1$s, n::text, 'Benchmark Pillar ' || n, 'benchmark pillar ' || n from generate_series(0, 11) n""",
            """
            insert into plan_agency (id, version, code, name, name_key)
            select %3$s, 0, 'BENCH-' || n, 'Benchmark Agency ' || n, 'benchmark agency ' || n from generate_series(0, 59) n""",
            """
            insert into account (id, username, display_name, email, password_hash, active, sign_in_stamp, created_at, version)
            select gen_random_uuid(), kind || '-' || n, initcap(kind) || ' ' || n, kind || '-' || n || '@city.example', '-', true, 0, now(), 0
            from (select 'owner' kind, n from generate_series(0, 199) n
                union all select 'liaison', n from generate_series(0, 58, 2) n) people""",
            """
            insert into account_grant (account_id, role, scope_id, candidate_group)
            select id, 'TMO_LIAISON', scope, 'TMO_LIAISON:' || scope
            from (select a.id, %3$s scope from account a join generate_series(0, 58, 2) n on a.username = 'liaison-' || n) grants""",
            """
            insert into plan_action (id, version, plan_id, number, position, sort_key, title, title_key, description, pillar_id,
                lead_agency_id, owner, status, start_date, end_date, public_facing, source)
            select gen_random_uuid(), 0, %1$s, 'B.' || n, n, lpad(n::text, 12, '0'), 'Action ' || n || ' of the benchmark',
                'action ' || n || ' of the benchmark', repeat('What is done and for whom. ', 10), %2$s, %3$s,
                'owner-' || n %% 200, 'IN_PROGRESS', current_date - 300, current_date + 300, true, 'benchmark'
            from generate_series(1::bigint, %4$d) n""");

    private static final String PILLAR = "('00000000-0000-0000-0000-be1' || lpad((n % 12)::text, 9, '0'))::uuid";
    private static final String AGENCY = "('00000000-0000-0000-0000-be2' || lpad((n % 60)::text, 9, '0'))::uuid";

    private PlanFill() {}

    /** Makes a plan with so many actions, and lets the planner know. */
    static void fill(JdbcTemplate database, int actions) {
        for (String insert : ROWS) {
            database.execute(insert.formatted(PLAN, PILLAR, AGENCY, actions));
        }
        database.execute("vacuum analyze");
    }
}
