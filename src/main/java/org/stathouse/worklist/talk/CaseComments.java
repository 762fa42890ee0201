package org.stathouse.worklist.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.WorkSubjects;

/**
 * The comments on a case, for all who may read them: with mentions, files, and changes by their authors within an hour. A case or comment
 * that the person may not see is {@link NotFound}.
 */
@Service
@Transactional
public class CaseComments {

    /** The longest comment, in characters. */
    public static final int MAX_LENGTH = CommentPolicy.MAX_LENGTH;

    /** The most files at one comment. */
    public static final int MOST_FILES = CommentPolicy.MOST_FILES;

    private static final String FILES = "attachment";

    private final CommentTable table;
    private final Mentions mentions;
    private final TalkNotices notices;
    private final WatchTable watches;
    private final WorkSubjects subjects;
    private final AttachedFiles files;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final People people;
    private final Clock clock;

    CaseComments(
            CommentTable table,
            Mentions mentions,
            TalkNotices notices,
            WatchTable watches,
            WorkSubjects subjects,
            AttachedFiles files,
            AuditTrail audit,
            CurrentActor currentActor,
            People people,
            Clock clock) {
        this.table = table;
        this.mentions = mentions;
        this.notices = notices;
        this.watches = watches;
        this.subjects = subjects;
        this.files = files;
        this.audit = audit;
        this.currentActor = currentActor;
        this.people = people;
        this.clock = clock;
    }

    /** The comments on a case, oldest first; withdrawn ones without their words. */
    @Transactional(readOnly = true)
    public List<Comment> of(CaseRef subject) {
        Actor actor = reader(subject);
        List<CommentRow> rows = table.of(subject);
        return views(actor, rows);
    }

    /** One comment. */
    @Transactional(readOnly = true)
    public Comment get(CaseRef subject, UUID id) {
        Actor actor = reader(subject);
        return views(actor, List.of(find(subject, id))).getFirst();
    }

    /** Adds a comment of words alone. */
    public Comment add(CaseRef subject, String text) {
        return add(subject, NewComment.of(text));
    }

    /**
     * Adds a comment of the signed-in person; whom it mentions and who watches the case is told. From then on the person watches it too,
     * unless they left it.
     *
     * @throws BusinessRuleViolation at {@code text}: empty, too long, mentions somebody who may not read it; at {@code file}
     */
    public Comment add(CaseRef subject, NewComment comment) {
        Actor actor = reader(subject);
        String said = comment.text().strip();
        BusinessRuleViolation.throwIfAny(CommentPolicy.against(said, comment.files().size()));
        Set<String> mentioned = mentions.in(said, subject);
        CommentRow row = new CommentRow(UUID.randomUUID(), subject, actor.username(), now(), said, null, null, 0);
        table.insert(row);
        table.mention(row.id(), mentioned);
        comment.files().forEach(file -> files.keep(row.holder(), FILES, file.name(), file.content()));
        String attached = comment.files().isEmpty() ? "" : " with " + comment.files().size() + (comment.files().size() == 1 ? " file" : " files");
        audit.record(AuditEvent.of(subject, "case.commented", actor.displayName() + " wrote a comment" + attached));
        watches.join(actor.username(), subject, row.writtenAt());
        mentioned.forEach(person -> watches.join(person, subject, row.writtenAt()));
        notices.commented(row, actor, mentioned);
        return views(actor, List.of(row)).getFirst();
    }

    /**
     * Gives a comment of one's own other words; those before are kept. Who is mentioned only now is told.
     *
     * @throws NotPermitted if it is not theirs, is withdrawn, or is older than an hour
     * @throws Conflict if it changed since that version
     */
    public Comment edit(CaseRef subject, UUID id, long version, String text) {
        Actor actor = reader(subject);
        CommentRow row = changeable(actor, subject, id, version);
        String said = text.strip();
        BusinessRuleViolation.throwIfAny(CommentPolicy.against(said, 0));
        Set<String> mentioned = mentions.in(said, subject);
        if (!said.equals(row.text())) {
            requireSame(table.reword(row, said, now()));
            Set<String> before = table.mentions(List.of(id)).getOrDefault(id, Set.of());
            table.mention(id, mentioned);
            audit.record(AuditEvent.of(subject, "case.comment-edited", actor.displayName() + " changed the words of a comment"));
            Set<String> fresh = mentioned.stream().filter(person -> !before.contains(person)).collect(Collectors.toUnmodifiableSet());
            notices.mentioned(find(subject, id), actor, fresh);
        }
        return get(subject, id);
    }

    /**
     * Takes a comment of one's own back: it stays as withdrawn, its words and files are shown no more, and what it said is kept.
     *
     * @throws NotPermitted and {@link Conflict} as for {@link #edit}
     */
    public Comment withdraw(CaseRef subject, UUID id, long version) {
        Actor actor = reader(subject);
        CommentRow row = changeable(actor, subject, id, version);
        requireSame(table.withdraw(row, now()));
        audit.record(AuditEvent.of(subject, "case.comment-withdrawn", actor.displayName() + " withdrew a comment"));
        return get(subject, id);
    }

    /**
     * What a comment said before, oldest first: for all who may read it, but once it is withdrawn only for its author and for who
     * supervises such cases.
     */
    @Transactional(readOnly = true)
    public List<Wording> wordings(CaseRef subject, UUID id) {
        Actor actor = reader(subject);
        CommentRow row = find(subject, id);
        if (row.isWithdrawn() && !actor.is(row.author()) && !subjects.supervises(actor, subject)) {
            throw new NotPermitted(Fault.of("worklist.comment.withdrawn"));
        }
        return table.wordings(id);
    }

    /** The content of a file at a comment that still stands. */
    @Transactional(readOnly = true)
    public byte[] file(CaseRef subject, UUID comment, UUID file) {
        reader(subject);
        CommentRow row = find(subject, comment);
        StoredDocument stored = documents(row).stream().filter(one -> one.id().equals(file)).findFirst().orElseThrow(() -> new NotFound("File " + file));
        return files.content(row.holder(), stored.id());
    }

    /** Who can be mentioned in a comment on the case, by the letters typed: at most a handful, by name. */
    @Transactional(readOnly = true)
    public List<Person> mentionable(CaseRef subject, String typed) {
        reader(subject);
        return mentions.offered(typed, subject);
    }

    private Actor reader(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireTalk(actor, subject);
        return actor;
    }

    private CommentRow find(CaseRef subject, UUID id) {
        return table.find(subject, id).orElseThrow(() -> new NotFound("Comment " + id));
    }

    private CommentRow changeable(Actor actor, CaseRef subject, UUID id, long version) {
        CommentRow row = find(subject, id);
        CommentPolicy.against(new CommentPolicy.Change(actor.username(), row, clock.instant())).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        requireSame(row.version() == version);
        return row;
    }

    private static void requireSame(boolean same) {
        if (!same) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private List<StoredDocument> documents(CommentRow row) {
        return row.isWithdrawn() ? List.of() : files.of(row.holder(), FILES);
    }

    private List<Comment> views(Actor actor, List<CommentRow> rows) {
        Map<UUID, Set<String>> mentioned = table.mentions(rows.stream().map(CommentRow::id).toList());
        return rows.stream().map(row -> view(actor, row, mentioned.getOrDefault(row.id(), Set.of()))).toList();
    }

    private Comment view(Actor actor, CommentRow row, Set<String> mentioned) {
        return new Comment(
                row.id(),
                row.author(),
                people.nameOf(row.author()),
                row.writtenAt(),
                row.text(),
                row.editedAt(),
                row.withdrawnAt(),
                row.isWithdrawn() ? List.of() : mentioned.stream().map(person -> new Comment.Mention(person, people.nameOf(person))).toList(),
                documents(row).stream().map(file -> new Comment.File(file.id(), file.fileName(), file.mediaType(), file.size())).toList(),
                CommentPolicy.against(new CommentPolicy.Change(actor.username(), row, clock.instant())).isEmpty(),
                row.version());
    }
}
