package org.stathouse.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes twelve cycles and a report on each action in each, straight in the tables. The first eleven are locked, one report in
 * ten of each is missing; the last is open and past its due day, half of it accepted, the rest in review, begun or untouched.
 */
final class ReportFill {

    static final int MONTHS = 12;

    private static final String STATE = """
            case when m.open then (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'SUBMITTED', 'SUBMITTED',
                    'SUBMITTED', 'DRAFT', 'NOT_STARTED'])[1 + d.dice]
                else (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED',
                    'LOCKED', 'NOT_REPORTED'])[1 + d.dice] end""";

    private static final List<String> ROWS = List.of(
            """
            insert into status_cycle (id, version, report_month, state, opens_on, due_on, review_on, lock_on)
            select gen_random_uuid(), 0, month, case when n = 1 then 'OPEN' else 'LOCKED' end, opens, opens + 6,
                opens + 9, opens + 13
            from (select n, (date_trunc('month', current_date) - n * interval '1 month')::date as month,
                (case when n = 1 then current_date - 10 else date_trunc('month', current_date) - (n - 1) * interval '1 month' end)::date
                    as opens
                from generate_series(1, %1$d) n) months""",
            """
            insert into status_report (id, version, cycle_id, report_month, action_id, action_number, action_title, sort_key,
                pillar_id, pillar, agency_id, agency, owner, state, content, overall, schedule, outcome, budget, resources,
                percent_complete, submitted_by, submitted_at, published_at, corrections)
            select gen_random_uuid(), 0, m.id, m.report_month, a.id, a.number, a.title, 'benchmark plan ' || a.sort_key,
                a.pillar_id, p.name, a.lead_agency_id, g.name, a.owner, s.state, '{"done": "' || repeat('What was done. ', 60) || '"}',
                r.overall, r.overall, r.overall, 'GREEN', 'GREEN', 50, a.owner,
                m.opens_on + interval '20 hours' + d.dice * interval '13 hours',
                case when s.state in ('ACCEPTED', 'LOCKED') then m.opens_on + interval '1 day' + d.dice * interval '20 hours' end, 0
            from (select *, state = 'OPEN' as open from status_cycle) m
                cross join plan_action a join plan_pillar p on p.id = a.pillar_id join plan_agency g on g.id = a.lead_agency_id
                cross join lateral (select (hashtext(a.id::text || m.report_month::text) & 255) %% 10 as dice) d
                cross join lateral (select %2$s as state) s
                cross join lateral (select case when s.state not in ('NOT_STARTED', 'NOT_REPORTED') then
                    (array['GREEN', 'GREEN', 'GREEN', 'GREEN', 'AMBER', 'AMBER', 'RED', 'GREEN', 'GREEN', 'AMBER'])
                        [1 + (hashtext(m.report_month::text || a.id::text) & 255) %% 10] end as overall) r
            order by m.report_month, a.id""",
            """
            insert into status_standing (action_id, version, report_id, report_month, overall, published_at, published_on)
            select distinct on (action_id) action_id, 0, id, report_month, overall, published_at, published_at::date
            from status_report where published_at is not null order by action_id, report_month desc""");

    private ReportFill() {}

    /** Reports on every action of the plan, and lets the planner know. */
    static void fill(JdbcTemplate database) {
        for (String insert : ROWS) {
            database.execute(insert.formatted(MONTHS, STATE));
        }
        database.execute("vacuum analyze");
    }
}
