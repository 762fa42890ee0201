package org.stathouse.worklist.talk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.CaseRef;

/** Comments, whom they mention and what they said before, in the database. */
@Repository
class CommentTable {

    private final JdbcClient database;

    CommentTable(JdbcClient database) {
        this.database = database;
    }

    List<CommentRow> of(CaseRef subject) {
        return database.sql("select * from case_comment where case_id = ? and case_type = ? order by written_at, id")
                .params(subject.id(), subject.type())
                .query(CommentRow::read)
                .list();
    }

    Optional<CommentRow> find(CaseRef subject, UUID id) {
        return database.sql("select * from case_comment where id = ? and case_id = ? and case_type = ?")
                .params(id, subject.id(), subject.type())
                .query(CommentRow::read)
                .optional();
    }

    void insert(CommentRow comment) {
        database.sql("insert into case_comment (id, case_type, case_id, author, written_at, text, version) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        comment.id(),
                        comment.subject().type(),
                        comment.subject().id(),
                        comment.author(),
                        Timestamp.from(comment.writtenAt()),
                        comment.text(),
                        comment.version())
                .update();
    }

    /** Gives a comment other words and keeps the old ones; false if somebody changed it since that version. */
    boolean reword(CommentRow comment, String text, Instant now) {
        keepWording(comment, now);
        return database.sql("update case_comment set text = ?, edited_at = ?, version = version + 1 where id = ? and version = ? and withdrawn_at is null")
                        .params(text, Timestamp.from(now), comment.id(), comment.version())
                        .update()
                == 1;
    }

    /** Takes a comment's words away and keeps them aside; false if somebody changed it since that version. */
    boolean withdraw(CommentRow comment, Instant now) {
        keepWording(comment, now);
        return database.sql("update case_comment set text = '', withdrawn_at = ?, version = version + 1 where id = ? and version = ? and withdrawn_at is null")
                        .params(Timestamp.from(now), comment.id(), comment.version())
                        .update()
                == 1;
    }

    private void keepWording(CommentRow comment, Instant now) {
        database.sql("insert into case_comment_wording (comment_id, number, text, replaced_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(comment.id(), comment.version(), comment.text(), Timestamp.from(now))
                .update();
    }

    List<Wording> wordings(UUID comment) {
        return database.sql("select number, text, replaced_at from case_comment_wording where comment_id = ? order by number")
                .param(comment)
                .query((row, number) -> new Wording(
                        row.getInt("number") + 1, row.getString("text"), row.getTimestamp("replaced_at").toInstant()))
                .list();
    }

    /** Makes these the people whom the comment mentions. */
    void mention(UUID comment, Set<String> people) {
        database.sql("delete from case_comment_mention where comment_id = ?").param(comment).update();
        for (String person : people) {
            database.sql("insert into case_comment_mention (comment_id, person) values (?, ?)").params(comment, person).update();
        }
    }

    /** Whom each of the comments mentions, by user name. */
    Map<UUID, Set<String>> mentions(Collection<UUID> comments) {
        Map<UUID, Set<String>> mentions = new HashMap<>();
        if (!comments.isEmpty()) {
            database.sql("select comment_id, person from case_comment_mention where comment_id in (:comments)")
                    .param("comments", comments)
                    .query(row -> {
                        mentions.computeIfAbsent(row.getObject("comment_id", UUID.class), id -> new TreeSet<>()).add(row.getString("person"));
                    });
        }
        return mentions;
    }
}
