package org.stathouse.mpia.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.Outcome;

/** Counts over the tables of all parts, one statement a subject; common to H2 and PostgreSQL. */
@Component
class CountRows {

    private final JdbcClient jdbc;

    CountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many requests of an agency were received on one day and closed on another; none while open. */
    record Span(@Nullable UUID agency, @Nullable String name, LocalDate receivedOn, @Nullable LocalDate closedOn, long requests) {}

    record OutcomeCount(Outcome outcome, long requests) {}

    record OpenRequest(UUID id, String number, LocalDate receivedOn) {}

    /** The years in which requests were received, newest first. */
    List<Integer> years() {
        return jdbc.sql("select distinct extract(year from received_on) as y from mpia_request order by y desc").query(Integer.class).list();
    }

    List<Span> spans(Scope scope) {
        return list(
                scope,
                """
                select r.agency_id, max(r.agency_name) as name, r.received_on, r.closed_on, count(*) as requests
                from mpia_request r where %s group by r.agency_id, r.received_on, r.closed_on
                """,
                (row, index) -> new Span(
                        row.getObject("agency_id", UUID.class),
                        row.getString("name"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getLong("requests")));
    }

    List<OutcomeCount> outcomes(Scope scope) {
        return list(
                scope,
                "select r.outcome, count(*) as requests from mpia_request r where r.closed_on is not null and r.outcome is not null and %s group by r.outcome",
                (row, index) -> new OutcomeCount(Outcome.valueOf(row.getString("outcome")), row.getLong("requests")));
    }

    List<OpenRequest> oldest(Scope scope, int most) {
        return list(
                scope,
                "select r.id, r.number, r.received_on from mpia_request r where r.closed_on is null and %s order by r.received_on, r.number limit " + most,
                (row, index) -> new OpenRequest(
                        row.getObject("id", UUID.class), row.getString("number"), row.getObject("received_on", LocalDate.class)));
    }

    YearlyReport.TenDayLetters tenDayLetters(Scope scope, LocalDate today) {
        return scope.bind(jdbc.sql(
                        """
                        select coalesce(sum(case when d.met_on <= d.due then 1 else 0 end), 0) as in_time,
                               coalesce(sum(case when d.met_on > d.due then 1 else 0 end), 0) as sent_late,
                               coalesce(sum(case when d.met_on is null and d.due < :today then 1 else 0 end), 0) as missing
                        from mpia_legal_date d join mpia_request r on r.id = d.request_id
                        where d.kind = 'TEN_DAY_LETTER' and d.state <> 'DROPPED' and %s
                        """.formatted(scope.where())))
                .param("today", today)
                .query((row, index) -> {
                    long inTime = row.getLong("in_time");
                    long late = row.getLong("sent_late");
                    long missing = row.getLong("missing");
                    return new YearlyReport.TenDayLetters(inTime + late + missing, inTime, late, missing);
                })
                .single();
    }

    YearlyReport.Consents consents(Scope scope) {
        return single(
                scope,
                """
                select count(*) as asked, coalesce(sum(case when c.answer = 'AGREED' then 1 else 0 end), 0) as agreed,
                       coalesce(sum(case when c.answer = 'REFUSED' then 1 else 0 end), 0) as refused
                from mpia_consent c join mpia_request r on r.id = c.request_id where %s
                """,
                (row, index) -> new YearlyReport.Consents(row.getLong("asked"), row.getLong("agreed"), row.getLong("refused")));
    }

    YearlyReport.Fees fees(Scope scope) {
        record Range(BigDecimal low, BigDecimal high) {}
        Range range = single(
                scope,
                """
                select coalesce(sum(e.low), 0) as low, coalesce(sum(e.high), 0) as high
                from mpia_fee f join mpia_request r on r.id = f.id
                join mpia_fee_estimate e on e.fee_id = f.id and e.number = f.current_estimate where %s
                """,
                (row, index) -> new Range(money(row.getBigDecimal("low")), money(row.getBigDecimal("high"))));
        BigDecimal charged = amount(scope, "select coalesce(sum(f.final_amount), 0) from mpia_fee f join mpia_request r on r.id = f.id where %s");
        BigDecimal collected = amount(
                scope,
                """
                select coalesce(sum(case p.kind when 'PAYMENT' then p.amount when 'REFUND' then -p.amount else 0 end), 0)
                from mpia_fee_payment p join mpia_request r on r.id = p.request_id where %s
                """);
        BigDecimal waived = amount(
                scope,
                """
                select coalesce(sum(abs(l.high_amount)), 0) from mpia_fee_final_line l
                join mpia_request r on r.id = l.fee_id where l.kind = 'WAIVED' and %s
                """);
        return new YearlyReport.Fees(range.low(), range.high(), charged, collected, waived);
    }

    YearlyReport.Waivers waivers(Scope scope) {
        return single(
                scope,
                """
                select count(*) as asked, coalesce(sum(case when w.percent > 0 then 1 else 0 end), 0) as granted,
                       coalesce(sum(case when w.decided_at is not null and coalesce(w.percent, 0) = 0 then 1 else 0 end), 0) as refused
                from mpia_fee_waiver w join mpia_request r on r.id = w.request_id where %s
                """,
                (row, index) -> new YearlyReport.Waivers(row.getLong("asked"), row.getLong("granted"), row.getLong("refused")));
    }

    /** The cost of an hour is the person’s own rate on that day, else that of their job class. */
    YearlyReport.Work work(Scope scope) {
        return single(
                scope,
                """
                select coalesce(sum(t.hours), 0) as hours, coalesce(sum(t.hours * t.rate), 0) as cost,
                       coalesce(sum(case when t.rate is null then t.hours else 0 end), 0) as unrated
                from (select t.hours as hours, t.request_id as request_id,
                             coalesce(p.hourly, p.salary / s.hours_a_year, c.hourly, c.salary / s.hours_a_year) as rate
                      from mpia_fee_time t cross join mpia_fee_settings s
                      left join mpia_fee_rate p on p.person = t.person and p.valid_from <= t.worked_on
                           and (p.valid_until is null or p.valid_until >= t.worked_on)
                      left join mpia_fee_rate c on c.person is null and c.job_class = p.job_class and c.valid_from <= t.worked_on
                           and (c.valid_until is null or c.valid_until >= t.worked_on)) t
                join mpia_request r on r.id = t.request_id where %s
                """,
                (row, index) -> new YearlyReport.Work(
                        money(row.getBigDecimal("hours")), money(row.getBigDecimal("cost")), money(row.getBigDecimal("unrated"))));
    }

    List<YearlyReport.Applied> exemptions(Scope scope) {
        return list(
                scope,
                """
                select e.code, e.title, count(distinct c.request_id) as requests
                from mpia_citation c join mpia_exemption e on e.id = c.exemption_id join mpia_request r on r.id = c.request_id
                where r.outcome in ('DENIED', 'GRANTED_IN_PART') and %s group by e.code, e.title order by requests desc, e.code
                """,
                (row, index) -> new YearlyReport.Applied(row.getString("code"), row.getString("title"), row.getLong("requests")));
    }

    List<YearlyReport.DisputeLine> disputes(Scope scope) {
        return list(
                scope,
                """
                select d.route, d.result, count(*) as cases from mpia_dispute d join mpia_request r on r.id = d.request_id
                where %s group by d.route, d.result order by d.route, d.result
                """,
                (row, index) -> new YearlyReport.DisputeLine(
                        DisputeRoute.valueOf(row.getString("route")), words(row.getString("result")), row.getLong("cases")));
    }

    private BigDecimal amount(Scope scope, String sql) {
        return money(single(scope, sql, (row, index) -> row.getBigDecimal(1)));
    }

    private <T> T single(Scope scope, String sql, RowMapper<T> row) {
        return scope.bind(jdbc.sql(sql.formatted(scope.where()))).query(row).single();
    }

    private <T> List<T> list(Scope scope, String sql, RowMapper<T> row) {
        return scope.bind(jdbc.sql(sql.formatted(scope.where()))).query(row).list();
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable String words(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String spaced = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace(" city", " City");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
