package org.stathouse.worklist.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the tasks of orders. */
@Repository
class BulkRows {

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    BulkRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A task that is to be tried, and the version in which it was ordered. */
    record Next(int place, String taskId, long version) {}

    /** Keeps the tasks as they are at this moment, in the order of the ids; ids of no task are left out. How many were kept. */
    int insert(UUID order, List<String> tasks) {
        List<Object[]> rows = new ArrayList<>();
        for (String task : tasks) {
            rows.add(new Object[] {order, rows.size() + 1, task});
        }
        batches.batchUpdate("""
                insert into bulk_row (order_id, place, task_id, task_version, task_name, case_number, case_title, result)
                select ?, ?, id, version, name, case_number, case_title, 'WAITING' from work_task where id = ?""", rows);
        return database.sql("select count(*) from bulk_row where order_id = ?").param(order).query(Integer.class).single();
    }

    /** The next tasks not tried yet. */
    List<Next> waiting(UUID order, int limit) {
        return database.sql("""
                        select place, task_id, task_version from bulk_row
                        where order_id = ? and result = 'WAITING' order by place limit ?""")
                .params(order, limit)
                .query((row, number) -> new Next(row.getInt("place"), row.getString("task_id"), row.getLong("task_version")))
                .list();
    }

    /** Keeps a task that nobody has tried yet from other nodes until the end of the transaction; nothing if it was tried. */
    Optional<Next> lock(UUID order, int place) {
        return database.sql("""
                        select place, task_id, task_version from bulk_row
                        where order_id = ? and place = ? and result = 'WAITING' for update""")
                .params(order, place)
                .query((row, number) -> new Next(row.getInt("place"), row.getString("task_id"), row.getLong("task_version")))
                .optional();
    }

    void end(UUID order, int place, BulkRow.Result result, @Nullable String reason) {
        String kept = reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        database.sql("update bulk_row set result = ?, reason = ? where order_id = ? and place = ? and result = 'WAITING'")
                .params(result.name(), kept, order, place)
                .update();
    }

    /** None of the tasks not tried yet will be. */
    void skip(UUID order, String reason) {
        database.sql("update bulk_row set result = 'SKIPPED', reason = ? where order_id = ? and result = 'WAITING'")
                .params(reason, order)
                .update();
    }

    Map<BulkRow.Result, Integer> counts(UUID order) {
        Map<BulkRow.Result, Integer> counts = new EnumMap<>(BulkRow.Result.class);
        database.sql("select result, count(*) as found from bulk_row where order_id = ? group by result")
                .param(order)
                .query(row -> {
                    counts.put(BulkRow.Result.valueOf(row.getString("result")), row.getInt("found"));
                });
        return counts;
    }

    List<BulkRow> page(UUID order, BulkRow.@Nullable Result result, int behind, int limit) {
        String only = result == null ? "" : " and result = '" + result.name() + "'";
        return database.sql("select * from bulk_row where order_id = ? and place > ?" + only + " order by place limit ?")
                .params(order, behind, limit)
                .query(BulkRows::read)
                .list();
    }

    /** The tasks that did not come about and are still open. */
    List<String> failed(UUID order) {
        return database.sql("""
                        select r.task_id from bulk_row r join work_task t on t.id = r.task_id
                        where r.order_id = ? and r.result in ('REFUSED', 'CHANGED', 'SKIPPED') and t.state = 'OPEN' order by r.place""")
                .param(order)
                .query(String.class)
                .list();
    }

    private static BulkRow read(ResultSet row, int number) throws SQLException {
        return new BulkRow(
                row.getInt("place"),
                row.getString("task_id"),
                row.getString("task_name"),
                row.getString("case_number"),
                row.getString("case_title"),
                BulkRow.Result.valueOf(row.getString("result")),
                row.getString("reason"));
    }
}
