package org.stathouse.worklist.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.Keyset;

/** Reads and writes drafts, each statement only those of one owner. */
@Repository
class DraftRows {

    private final JdbcClient database;

    DraftRows(JdbcClient database) {
        this.database = database;
    }

    List<FormDraft> at(String owner, DraftPlace place) {
        return database.sql("select * from form_draft where owner = ? and form = ? and about = ? order by saved_at desc, id desc")
                .params(owner, place.form(), place.about())
                .query(DraftRows::read)
                .list();
    }

    List<FormDraft> page(String owner, @Nullable Keyset<Instant> behind, int size) {
        if (behind == null) {
            return database.sql("select * from form_draft where owner = ? order by saved_at desc, id desc limit ?")
                    .params(owner, size)
                    .query(DraftRows::read)
                    .list();
        }
        Timestamp at = Timestamp.from(behind.key());
        return database.sql("""
                        select * from form_draft where owner = ? and (saved_at < ? or saved_at = ? and id < ?)
                        order by saved_at desc, id desc limit ?""")
                .params(owner, at, at, behind.id(), size)
                .query(DraftRows::read)
                .list();
    }

    Optional<FormDraft> find(String owner, UUID id) {
        return database.sql("select * from form_draft where id = ? and owner = ?")
                .params(id, owner)
                .query(DraftRows::read)
                .optional();
    }

    long countOf(String owner) {
        return database.sql("select count(*) from form_draft where owner = ?").param(owner).query(Long.class).single();
    }

    void insert(String owner, FormDraft draft) {
        database.sql("insert into form_draft (id, owner, form, about, title, case_name, path, content, saved_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        owner,
                        draft.place().form(),
                        draft.place().about(),
                        draft.title(),
                        draft.caseName(),
                        draft.path(),
                        DraftJson.write(draft.fields()),
                        Timestamp.from(draft.savedAt()),
                        draft.version())
                .update();
    }

    /** Whether the draft still was of that version, and so was written. */
    boolean update(String owner, FormDraft draft, long seen) {
        return database.sql("""
                        update form_draft set title = ?, case_name = ?, path = ?, content = ?, saved_at = ?, version = ?
                        where id = ? and owner = ? and form = ? and about = ? and version = ?""")
                        .params(
                                draft.title(),
                                draft.caseName(),
                                draft.path(),
                                DraftJson.write(draft.fields()),
                                Timestamp.from(draft.savedAt()),
                                draft.version(),
                                draft.id(),
                                owner,
                                draft.place().form(),
                                draft.place().about(),
                                seen)
                        .update()
                == 1;
    }

    /** Whether the draft still was of that version, and so is gone. */
    boolean delete(String owner, UUID id, long seen) {
        return database.sql("delete from form_draft where id = ? and owner = ? and version = ?").params(id, owner, seen).update() == 1;
    }

    void deleteAt(String owner, DraftPlace place) {
        database.sql("delete from form_draft where owner = ? and form = ? and about = ?")
                .params(owner, place.form(), place.about())
                .update();
    }

    void deleteBefore(Instant instant) {
        database.sql("delete from form_draft where saved_at < ?").param(Timestamp.from(instant)).update();
    }

    private static FormDraft read(ResultSet row, int number) throws SQLException {
        return new FormDraft(
                row.getObject("id", UUID.class),
                new DraftPlace(row.getString("form"), row.getString("about")),
                row.getString("title"),
                row.getString("case_name"),
                row.getString("path"),
                DraftJson.read(row.getString("content")),
                row.getTimestamp("saved_at").toInstant(),
                row.getLong("version"));
    }
}
