package org.stathouse.mpia.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Slice;
import org.stathouse.shared.Words;

/**
 * Reads requests in lists. It joins what several parts keep, which one query can order by the legal date and page; nothing is written
 * here, and each table stays its owner's.
 */
@Service
@Transactional(readOnly = true)
class RequestBoard implements RequestLists {

    private static final String SELECT = "select r.*, d.id as date_id, d.kind as next_kind, d.due, d.target from ";

    /** The running date of a request that comes first. */
    private static final String NEXT_DATE = """
            mpia_request r left join mpia_legal_date d on d.id = (
                select n.id from mpia_legal_date n
                where n.request_id = r.id and n.state = 'OPEN' and (n.due >= :today or n.kind in (:ours))
                    and (r.stage <> 'CLOSED' or n.kind in (:disputes))
                order by n.due, n.id fetch first 1 row only)""";

    /** Where a request stands that has no running date: behind all others. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final List<String> OPEN_STAGES =
            Arrays.stream(RequestStage.values()).filter(stage -> stage != RequestStage.CLOSED).map(Enum::name).toList();

    private static final List<String> OURS = Arrays.stream(DateKind.values()).filter(DateKind::bindsCity).map(Enum::name).toList();

    /** What is late of a closed request otherwise stays so in the reports and asks for nothing any more. */
    private static final List<String> DISPUTES = Arrays.stream(DateKind.values()).filter(DateKind::ofDispute).map(Enum::name).toList();

    /** Among so many of the newest requests a likeness is looked for. */
    private static final int NEWEST = 2_000;

    /** Shorter words stand in every request. */
    private static final int SHORTEST_WORD = 5;

    private static final int MOST_WORDS = 8;

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    RequestBoard(JdbcClient database, CurrentActor currentActor, Deadlines deadlines) {
        this.database = database;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    @Override
    public Slice<Row> page(RequestFilter filter, @Nullable String after, int limit) {
        SqlConditions query = seen();
        narrow(query, filter);
        int size = Keyset.pageSize(limit);
        Keyset<LocalDate> place = Keyset.parse(after, LocalDate::parse);
        String key = filter.closed() ? "r.received_on" : "coalesce(d.due, :never)";
        String direction = filter.closed() ? " desc" : "";
        if (place != null) {
            String beyond = filter.closed() ? "<" : ">";
            query.with("key", place.key()).and("(%1$s %2$s :key or %1$s = :key and r.id %2$s :place)".formatted(key, beyond), "place", place.id());
        }
        String order = " order by " + key + direction + ", r.id" + direction;
        List<Row> rows = read(SELECT + NEXT_DATE, query.with("never", NEVER).with("today", deadlines.today()).with("ours", OURS).with("disputes", DISPUTES), order, size + 1, RequestBoard::row);
        return Keyset.page(rows, size, row -> row, row -> new Keyset<>(filter.closed() ? row.request().receivedOn() : due(row), row.request().id()));
    }

    @Override
    public Slice<Due> dates(DueFilter filter, @Nullable String after, int limit) {
        SqlConditions query = seen().and("d.state = 'OPEN'")
                .with("ours", OURS)
                .and("(d.due >= :today or d.kind in (:ours))", "today", deadlines.today())
                .and("(r.stage <> 'CLOSED' or d.kind in (:disputes))", "disputes", DISPUTES);
        narrow(query, filter.agency(), filter.tier(), filter.stage());
        DateKind kind = filter.kind();
        if (kind != null) {
            query.and("d.kind = :kind", "kind", kind.name());
        }
        if (filter.from() != null) {
            query.and("d.due >= :first", "first", filter.from());
        }
        if (filter.to() != null) {
            query.and("d.due <= :last", "last", filter.to());
        }
        int size = Keyset.pageSize(limit);
        Keyset<LocalDate> place = Keyset.parse(after, LocalDate::parse);
        if (place != null) {
            query.with("key", place.key()).and("(d.due > :key or d.due = :key and d.id > :place)", "place", place.id());
        }
        List<Dated> rows = read(
                SELECT + "mpia_legal_date d join mpia_request r on r.id = d.request_id", query, " order by d.due, d.id", size + 1, RequestBoard::dated);
        return Keyset.page(rows, size, Dated::due, row -> new Keyset<>(row.due().due(), row.id()));
    }

    @Override
    public List<RequestSummary> alike(String words, int limit) {
        List<String> significant = significant(words);
        if (significant.isEmpty()) {
            return List.of();
        }
        RequestSight sight = new RequestSight(currentActor.get());
        SqlConditions query = seen();
        IntStream.range(0, significant.size()).forEach(i -> query.with("word" + i, Words.pattern(significant.get(i))));
        String score = IntStream.range(0, significant.size())
                .mapToObj(i -> "case when lower(r.subject) like :word%1$d escape '!' or %2$s and lower(r.description) like :word%1$d escape '!' then 1 else 0 end"
                        .formatted(i, sight.reads()))
                .collect(Collectors.joining(" + "));
        String newest = "(select * from mpia_request r" + query.where() + " order by r.received_on desc, r.id desc fetch first " + NEWEST + " rows only) r";
        String scored = "select * from (select r.*, " + score + " as likeness from " + newest + ") r where r.likeness >= :least";
        return database.sql(scored + " order by r.likeness desc, r.received_on desc, r.id desc fetch first " + Keyset.pageSize(limit) + " rows only")
                .params(query.with("least", (significant.size() + 1) / 2).values())
                .query(RequestBoard::summary)
                .list();
    }

    private SqlConditions seen() {
        SqlConditions query = new SqlConditions();
        new RequestSight(currentActor.get()).narrow(query);
        return query;
    }

    private void narrow(SqlConditions query, RequestFilter filter) {
        RecordsQueue queue = filter.queue();
        if (filter.closed()) {
            query.and("r.stage = 'CLOSED'");
        } else if (queue == null) {
            query.and("r.stage in (:open)", "open", OPEN_STAGES);
        } else {
            query.and(standsIn(queue));
        }
        if (filter.waiting() != null) {
            query.and(filter.waiting() ? "r.waits_for <> 'NOBODY'" : "r.waits_for = 'NOBODY'");
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            new RequestSight(currentActor.get()).search(query, filter.words());
        }
        narrow(query, filter.agency(), filter.tier(), filter.stage());
    }

    private static void narrow(
            SqlConditions query, @Nullable UUID agency, @Nullable Tier tier, @Nullable RequestStage stage) {
        if (agency != null) {
            query.and("r.agency_id = :agency", "agency", agency);
        }
        if (tier != null) {
            query.and("r.tier = :tier", "tier", tier.name());
        }
        if (stage != null) {
            query.and("r.stage = :stage", "stage", stage.name());
        }
    }

    private static String standsIn(RecordsQueue queue) {
        return switch (queue) {
            case INTAKE -> "r.stage = 'INTAKE'";
            case SEARCH -> "r.stage = 'SEARCH'";
            case REVIEW -> "r.stage in ('REVIEW', 'LAW')";
            case APPROVE -> "r.stage = 'APPROVE'";
            case FEE -> """
                    r.stage <> 'CLOSED' and (r.stage = 'FEE' or exists (select 1 from mpia_fee f where f.id = r.id
                        and f.state in ('ESTIMATING', 'WAIVER_ASKED', 'CONSENT_AWAITED', 'DEPOSIT_DUE', 'PAYMENT_DUE'))
                        or exists (select 1 from mpia_fee_waiver w where w.request_id = r.id and w.decided_at is null))""";
            case RELEASE -> "r.stage = 'RELEASE'";
            case DISPUTE -> "exists (select 1 from mpia_dispute x where x.request_id = r.id and x.ended_on is null)";
        };
    }

    private <T> List<T> read(String select, SqlConditions query, String order, int most, RowMapper<T> row) {
        return database.sql(select + query.where() + order + " fetch first " + most + " rows only").params(query.values()).query(row).list();
    }

    /** The longest words, for the rarer ones are long. */
    private static List<String> significant(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(MOST_WORDS)
                .toList();
    }

    private record Dated(UUID id, Due due) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("next_kind");
        return new Row(
                summary(row, number),
                kind == null ? null : DateKind.valueOf(kind),
                row.getObject("due", LocalDate.class),
                row.getObject("target", LocalDate.class));
    }

    private static LocalDate due(Row row) {
        return row.due() == null ? NEVER : row.due();
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        return new Dated(
                row.getObject("date_id", UUID.class),
                new Due(
                        summary(row, number),
                        DateKind.valueOf(row.getString("next_kind")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("target", LocalDate.class)));
    }

    private static RequestSummary summary(ResultSet row, int number) throws SQLException {
        return SummaryRow.read(row);
    }
}
