package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;

/** The comments on a case, for all who may see the case. They are added, never changed. */
@Service
@Transactional
public class CaseComments {

    /** The longest comment, in characters. */
    public static final int MAX_LENGTH = 4000;

    private final JdbcClient database;
    private final WorkSubjects subjects;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final People people;
    private final Clock clock;

    CaseComments(
            JdbcClient database,
            WorkSubjects subjects,
            AuditTrail audit,
            CurrentActor currentActor,
            People people,
            Clock clock) {
        this.database = database;
        this.subjects = subjects;
        this.audit = audit;
        this.currentActor = currentActor;
        this.people = people;
        this.clock = clock;
    }

    /** The comments on a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(CaseRef subject) {
        subjects.requireSight(currentActor.get(), subject);
        return database.sql("select * from case_comment where case_id = ? and case_type = ? order by written_at, id")
                .params(subject.id(), subject.type())
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("author"),
                        people.nameOf(row.getString("author")),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("text")))
                .list();
    }

    /** Adds a comment of the signed-in person. */
    public Comment add(CaseRef subject, String text) {
        Actor actor = currentActor.get();
        subjects.requireSight(actor, subject);
        String said = text.strip();
        if (said.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("text", "worklist.emptyComment"));
        }
        if (said.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation(Fault.at("text", "shared.tooLong", MAX_LENGTH, said.length()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Comment comment = new Comment(UUID.randomUUID(), actor.username(), actor.displayName(), now, said);
        database.sql("insert into case_comment (id, case_type, case_id, author, written_at, text) values (?, ?, ?, ?, ?, ?)")
                .params(comment.id(), subject.type(), subject.id(), comment.author(), Timestamp.from(now), said)
                .update();
        audit.record(AuditEvent.of(subject, "case.commented", actor.displayName() + " wrote a comment"));
        return comment;
    }
}
