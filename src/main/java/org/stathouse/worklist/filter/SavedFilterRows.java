package org.stathouse.worklist.filter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.identity.Role;

/** Reads and writes the saved filters, and where each stands in a person's list. */
@Repository
class SavedFilterRows {

    private static final String SELECT = """
            select f.*, p.position, coalesce(p.opens, false) as opens
            from task_filter f left join task_filter_place p on p.filter_id = f.id and p.username = :username
            where (f.owner = :username or f.shared_with in (:roles))""";

    private final JdbcClient database;

    SavedFilterRows(JdbcClient database) {
        this.database = database;
    }

    /** A row, as one person sees it. */
    record Row(UUID id, String owner, String name, String filter, @Nullable Role sharedWith, boolean opens, long version) {

        static Row read(ResultSet row, int number) throws SQLException {
            String role = row.getString("shared_with");
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("owner"),
                    row.getString("name"),
                    row.getString("filter"),
                    role == null ? null : Role.valueOf(role),
                    row.getBoolean("opens"),
                    row.getLong("version"));
        }
    }

    /** Those that a person may use, in their order. */
    List<Row> usedBy(String username, Collection<Role> roles) {
        return database.sql(SELECT + " order by case when p.position is null then 1 else 0 end, p.position, lower(f.name), f.id")
                .param("username", username)
                .param("roles", names(roles))
                .query(Row::read)
                .list();
    }

    /** One that a person may use. */
    Optional<Row> find(UUID id, String username, Collection<Role> roles) {
        return database.sql(SELECT + " and f.id = :id")
                .param("username", username)
                .param("roles", names(roles))
                .param("id", id)
                .query(Row::read)
                .optional();
    }

    /** Whether the person has another one of that name, large or small letters alike. */
    boolean hasAnother(String owner, String name, UUID id) {
        return database.sql("select count(*) from task_filter where owner = ? and lower(name) = lower(?) and id <> ?")
                        .params(owner, name, id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int ownedBy(String username) {
        return database.sql("select count(*) from task_filter where owner = ?").param(username).query(Integer.class).single();
    }

    void insert(UUID id, String owner, String name, String filter, @Nullable Role sharedWith) {
        database.sql("insert into task_filter (id, owner, name, filter, shared_with, version) values (?, ?, ?, ?, ?, 0)")
                .params(id, owner, name, filter, sharedWith == null ? null : sharedWith.name())
                .update();
    }

    /** Whether it still had that version. */
    boolean update(UUID id, long version, String name, String filter, @Nullable Role sharedWith) {
        return database.sql("update task_filter set name = ?, filter = ?, shared_with = ?, version = version + 1 where id = ? and version = ?")
                        .params(name, filter, sharedWith == null ? null : sharedWith.name(), id, version)
                        .update()
                > 0;
    }

    /** Whether it still had that version. */
    boolean delete(UUID id, long version) {
        database.sql("delete from task_filter_place where filter_id = ?").param(id).update();
        return database.sql("delete from task_filter where id = ? and version = ?").params(id, version).update() > 0;
    }

    /** Puts a filter at a place of the person's list. */
    void place(String username, UUID id, int position) {
        int changed = database.sql("update task_filter_place set position = ? where username = ? and filter_id = ?")
                .params(position, username, id)
                .update();
        if (changed == 0) {
            database.sql("insert into task_filter_place (username, filter_id, position, opens) values (?, ?, ?, false)")
                    .params(username, id, position)
                    .update();
        }
    }

    /** Lets the product open with that filter for the person, or with none. */
    void open(String username, @Nullable UUID id) {
        database.sql("update task_filter_place set opens = false where username = ? and opens").param(username).update();
        if (id == null) {
            return;
        }
        int changed = database.sql("update task_filter_place set opens = true where username = ? and filter_id = ?")
                .params(username, id)
                .update();
        if (changed == 0) {
            database.sql("insert into task_filter_place (username, filter_id, position, opens) values (?, ?, null, true)")
                    .params(username, id)
                    .update();
        }
    }

    /** Never an empty list, which SQL does not take. */
    private static List<String> names(Collection<Role> roles) {
        return roles.isEmpty() ? List.of("") : roles.stream().map(Role::name).toList();
    }
}
