package org.stathouse.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes requests for public records straight in the tables: the newest twentieth open, at all stages and of all agencies, the others
 * closed over the three years before; each with its legal dates, a search, an hour of work, two messages and, where it is decided, a
 * letter; every tenth with a citation.
 */
final class RequestFill {

    /** How many requests the benchmarks make. */
    static final int REQUESTS_IN_ALL = 100_000;

    /** The receipts reach from this long ago to today. */
    private static final int DAYS = 1_095;

    private static final int TOKEN_LENGTH = 32;
    private static final String REQUEST_ID = "('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid";

    // Row :requests is received today, row 1 three years ago.
    private static final String RECEIVED = "(current_date - ((?::bigint - n) * %d / ?::bigint)::int)".formatted(DAYS);

    private static final String NEWEST_TWENTIETH = "(n > ?::bigint * 19 / 20)";

    private static final String REQUESTS =
            """
            insert into mpia_request (id, version, number, channel, received_on, kind, logged_at, logged_by, requester_name,
                requester_email, email_key, language, subject, description, link_generation, link_hash, stage, waits_for, clarifying,
                tier, agency_id, agency_name, assessed_by, assessed_on, proposed, reviewer, approver, decided_on, released_on, outcome,
                closed_on, reopenings)
            select id, 0, 'MPIA-9' || lpad(n::text, 7, '0'), (array['PORTAL', 'EMAIL', 'LETTER', 'WALK_IN'])[1 + n % 4], received, 'ORDINARY',
                received + time '15:00', 'clerk', 'Requester ' || n % 40000, 'r' || n % 40000 || '@example.org', 'r' || n % 40000 || '@example.org',
                case when n % 12 = 0 then 'SPANISH' else 'ENGLISH' end, 'Permits of block ' || n, 'All permits of block ' || n || ' with their inspections.',
                1, encode(sha256(convert_to(lpad('bench' || n, 32, '0'), 'UTF8')), 'hex'),
                case when open then (array['INTAKE', 'SEARCH', 'REVIEW', 'LAW', 'APPROVE', 'FEE', 'RELEASE'])[1 + n % 7] else 'CLOSED' end,
                'NOBODY', false, (array['PUBLIC', 'PUBLIC', 'PROTECTED', 'CONFIDENTIAL'])[1 + n % 4],
                ('00000000-0000-0000-00a9-' || lpad((n % 30)::text, 12, '0'))::uuid, 'Agency ' || n % 30, 'clerk', received,
                case when not open then outcome end, 'custodian', case when not open then 'records' end,
                case when not open then received + (n % 40)::int end, case when not open and outcome like 'GRANT%%' then received + (n % 40)::int end,
                case when not open then outcome end, case when not open then received + (n % 40)::int end, 0
            from (select n, ID as id, RECEIVED as received, OPEN as open,
                    (array['GRANTED', 'GRANTED', 'GRANTED_IN_PART', 'DENIED', 'NO_RECORD', 'WITHDRAWN', 'REFERRED', 'ALREADY_PUBLIC'])[1 + n % 8] as outcome
                from generate_series(1::bigint, ?) n) as made""";

    private static final String DATES =
            """
            insert into mpia_legal_date (id, version, request_id, kind, starts, due, target, arithmetic, target_arithmetic, stands_still,
                state, met_on, begun_at)
            select gen_random_uuid(), 0, r.id, d.kind, r.received_on, r.received_on + d.days, r.received_on + d.days - 1,
                'Counted from the day after receipt.', 'Counted from the day after receipt.', false,
                case when r.closed_on is null then 'OPEN' else 'MET' end, r.closed_on, r.logged_at
            from mpia_request r cross join (values ('TEN_DAY_LETTER', 14), ('DECISION', 30), ('PRODUCTION', 30)) d (kind, days)""";

    private static final List<String> ROWS = List.of(
            """
            insert into mpia_clock (request_id, version, kind, received_on) select id, 0, kind, received_on from mpia_request""",
            DATES,
            """
            insert into mpia_search (id, version, request_id, round, agency_id, agency_name, asked_at, asked_by, result, hours, pages,
                answered_by, answered_at)
            select gen_random_uuid(), 0, id, 1, agency_id, agency_name, logged_at, 'clerk', 'FOUND', 1.5, 12, 'holder', logged_at
            from mpia_request where stage not in ('INTAKE', 'SEARCH')""",
            """
            insert into mpia_fee_time (id, version, request_id, person, task, hours, worked_on, note, entered_by, entered_at)
            select gen_random_uuid(), 0, id, 'holder', 'SEARCH', 1.5, received_on, 'Searched the shelves', 'holder', logged_at
            from mpia_request where stage not in ('INTAKE', 'SEARCH')""",
            """
            insert into mpia_message (id, version, request_id, at, kind, from_requester, channel, by_whom, text, awaits_answer)
            select gen_random_uuid(), 0, id, logged_at + turn * interval '1 hour', 'MESSAGE', turn = 1, 'PORTAL', 'clerk',
                'What was written about ' || number, false
            from mpia_request cross join generate_series(1, 2) turn""",
            """
            insert into mpia_letter (id, version, request_id, number, kind, state, earlier_round, to_name, to_address, to_email, created_at,
                created_by, sent_at, sent_by, sent_on)
            select gen_random_uuid(), 0, id, 1, 'ACKNOWLEDGEMENT', 'SENT', false, requester_name, '', requester_email, logged_at, 'system',
                logged_at, 'system', received_on
            from mpia_request""");

    private RequestFill() {}

    /** Makes so many requests in empty tables, and lets the planner know. */
    static void fill(JdbcTemplate database, int requests) {
        database.update(
                REQUESTS.replace("OPEN as open", NEWEST_TWENTIETH + " as open").replace("RECEIVED as", RECEIVED + " as").replace("ID as id", REQUEST_ID + " as id"),
                requests, requests, requests, requests);
        ROWS.forEach(database::update);
        database.execute("vacuum analyze");
    }

    /** The id of the n-th request. */
    static UUID id(int n) {
        return new UUID(0, n);
    }

    /** The token of the n-th request's secret link. */
    static String token(int n) {
        String text = "bench" + n;
        return "0".repeat(TOKEN_LENGTH - text.length()) + text;
    }
}
