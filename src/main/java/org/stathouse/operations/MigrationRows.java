package org.stathouse.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.operating.CaseMigration.Running;

/** The cases of the migrations: there may be tens of thousands, which are never loaded as a whole. */
@Repository
class MigrationRows {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    MigrationRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Fixes which cases an order is for: what starts later is not touched. */
    void insert(UUID migration, List<Running> cases) {
        List<Object[]> rows = new ArrayList<>(cases.size());
        for (Running running : cases) {
            rows.add(new Object[] {
                UUID.randomUUID(), migration, rows.size() + 1, running.process(), running.subject().type(), running.subject().id()
            });
        }
        batches.batchUpdate(
                "insert into process_migration_case (id, migration_id, position, process, case_type, case_id, result)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING')",
                rows);
    }

    /** The next case that was not tried yet. */
    Optional<MigrationRow> next(UUID migration) {
        return database.sql("select * from process_migration_case where migration_id = ? and result = 'WAITING' order by position limit 1")
                .param(migration)
                .query(MigrationRows::read)
                .optional();
    }

    void record(UUID row, MigrationRow.Result result, @Nullable String reason, Instant at) {
        database.sql("update process_migration_case set result = ?, reason = ?, tried_at = ? where id = ?")
                .params(result.name(), reason, Timestamp.from(at), row)
                .update();
    }

    /** @param result only what came to that; none for all */
    Slice<MigrationRow> page(UUID migration, MigrationRow.@Nullable Result result, @Nullable String after, int limit) {
        Keyset<Integer> place = Keyset.parse(after, Integer::valueOf);
        int size = Keyset.pageSize(limit);
        String sql = "select * from process_migration_case where migration_id = :migration and position > :place"
                + (result == null ? "" : " and result = :result") + " order by position limit :limit";
        List<MigrationRow> rows = database.sql(sql)
                .param("migration", migration)
                .param("place", place == null ? 0 : place.key())
                .param("result", String.valueOf(result))
                .param("limit", size + 1)
                .query(MigrationRows::read)
                .list();
        return Keyset.page(rows, size, row -> row, row -> new Keyset<>(row.place(), row.id()));
    }

    private static MigrationRow read(ResultSet row, int number) throws SQLException {
        Timestamp tried = row.getTimestamp("tried_at");
        return new MigrationRow(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("process"),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                MigrationRow.Result.valueOf(row.getString("result")),
                row.getString("reason"),
                tried == null ? null : tried.toInstant());
    }
}
