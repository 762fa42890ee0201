package org.stathouse.worklist.bulk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.Keyset;

/** Reads and writes orders; {@link BulkRows} their tasks. */
@Repository
class BulkOrders {

    private final JdbcClient database;

    BulkOrders(JdbcClient database) {
        this.database = database;
    }

    /** An order's head as its table holds it, without what became of its tasks. */
    record Head(BulkOrder order, BulkState state, int total, @Nullable Instant finishedAt) {

        BulkView view(Map<BulkRow.Result, Integer> counts) {
            return new BulkView(
                    order.id(),
                    order.title(),
                    order.orderedBy(),
                    order.orderedAt(),
                    finishedAt,
                    state,
                    total,
                    counts.getOrDefault(BulkRow.Result.WAITING, 0),
                    counts.getOrDefault(BulkRow.Result.DONE, 0),
                    counts.getOrDefault(BulkRow.Result.REFUSED, 0),
                    counts.getOrDefault(BulkRow.Result.CHANGED, 0),
                    counts.getOrDefault(BulkRow.Result.SKIPPED, 0));
        }
    }

    void insert(BulkOrder order, int total, Instant leasedUntil) {
        Stored stored = Stored.of(order.action());
        database.sql("""
                        insert into bulk_order (id, ordered_by, ordered_at, title, action, assignee, follow_up, form_key, choice, sentence,
                            total, state, leased_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?)""")
                .params(
                        order.id(),
                        order.orderedBy(),
                        Timestamp.from(order.orderedAt()),
                        order.title(),
                        stored.kind().name(),
                        stored.assignee(),
                        stored.followUp() == null ? null : Date.valueOf(stored.followUp()),
                        stored.formKey(),
                        stored.choice(),
                        stored.sentence(),
                        total,
                        Timestamp.from(leasedUntil))
                .update();
    }

    Optional<Head> find(UUID id) {
        return database.sql("select * from bulk_order where id = ?").param(id).query(BulkOrders::read).optional();
    }

    /** Like {@link #find}, kept from other transactions until the end of this one. */
    Optional<Head> lock(UUID id) {
        return database.sql("select * from bulk_order where id = ? for update").param(id).query(BulkOrders::read).optional();
    }

    /** The newest of a person's orders, behind a place. */
    List<Head> of(String username, @Nullable Keyset<Instant> behind, int limit) {
        if (behind == null) {
            return database.sql("select * from bulk_order where ordered_by = ? order by ordered_at desc, id desc limit ?")
                    .params(username, limit)
                    .query(BulkOrders::read)
                    .list();
        }
        return database.sql("""
                        select * from bulk_order where ordered_by = ? and (ordered_at, id) < (?, ?)
                        order by ordered_at desc, id desc limit ?""")
                .params(username, Timestamp.from(behind.key()), behind.id(), limit)
                .query(BulkOrders::read)
                .list();
    }

    /** The order that has waited longest for a node to go on with it. */
    Optional<UUID> due(Instant now) {
        return database.sql("select id from bulk_order where state = 'RUNNING' and leased_until <= ? order by leased_until, ordered_at limit 1")
                .param(Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Takes it on, or says that another node was faster. */
    boolean lease(UUID id, Instant now, Instant until) {
        return database.sql("update bulk_order set leased_until = ? where id = ? and state = 'RUNNING' and leased_until <= ?")
                        .params(Timestamp.from(until), id, Timestamp.from(now))
                        .update()
                == 1;
    }

    void renew(UUID id, Instant until) {
        database.sql("update bulk_order set leased_until = ? where id = ? and state = 'RUNNING'")
                .params(Timestamp.from(until), id)
                .update();
    }

    void end(UUID id, BulkState state, Instant at) {
        database.sql("update bulk_order set state = ?, finished_at = ? where id = ?")
                .params(state.name(), Timestamp.from(at), id)
                .update();
    }

    private static Head read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        Date followUp = row.getDate("follow_up");
        Stored stored = new Stored(
                Stored.Kind.valueOf(row.getString("action")),
                row.getString("assignee"),
                followUp == null ? null : followUp.toLocalDate(),
                row.getString("form_key"),
                row.getString("choice"),
                row.getString("sentence"));
        BulkOrder order = new BulkOrder(
                row.getObject("id", UUID.class),
                row.getString("ordered_by"),
                row.getTimestamp("ordered_at").toInstant(),
                row.getString("title"),
                stored.action());
        return new Head(
                order, BulkState.valueOf(row.getString("state")), row.getInt("total"), finished == null ? null : finished.toInstant());
    }

    /** An action as columns. */
    private record Stored(
            Kind kind,
            @Nullable String assignee,
            @Nullable LocalDate followUp,
            @Nullable String formKey,
            @Nullable String choice,
            @Nullable String sentence) {

        private static Stored of(Kind kind) {
            return new Stored(kind, null, null, null, null, null);
        }

        private enum Kind { CLAIM, RELEASE, REASSIGN, FOLLOW_UP, REMIND, COMPLETE }

        static Stored of(BulkAction action) {
            return switch (action) {
                case BulkAction.Claim claim -> of(Kind.CLAIM);
                case BulkAction.Release release -> of(Kind.RELEASE);
                case BulkAction.Reassign reassign -> new Stored(Kind.REASSIGN, reassign.assignee(), null, null, null, null);
                case BulkAction.FollowUp followUp -> new Stored(Kind.FOLLOW_UP, null, followUp.day(), null, null, null);
                case BulkAction.Remind remind -> of(Kind.REMIND);
                case BulkAction.Complete complete -> new Stored(Kind.COMPLETE, null, null, complete.formKey(), complete.choice(), complete.sentence());
            };
        }

        BulkAction action() {
            return switch (kind) {
                case CLAIM -> new BulkAction.Claim();
                case RELEASE -> new BulkAction.Release();
                case REASSIGN -> new BulkAction.Reassign(Objects.requireNonNull(assignee));
                case FOLLOW_UP -> new BulkAction.FollowUp(Objects.requireNonNull(followUp));
                case REMIND -> new BulkAction.Remind();
                case COMPLETE -> new BulkAction.Complete(
                        Objects.requireNonNull(formKey), Objects.requireNonNull(choice), sentence);
            };
        }
    }
}
