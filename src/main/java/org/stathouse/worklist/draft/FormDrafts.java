package org.stathouse.worklist.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/**
 * What the signed-in person has typed into forms and not handed in. Nobody sees another person's, and whose draft it is alone decides:
 * a draft outlives the right to its task, because it is the person's own text. A draft is no state of a case, so the audit trail says
 * nothing of it.
 */
@Service
@Transactional
public class FormDrafts {

    /** How long a draft is kept after it was saved last. */
    static final Period KEPT = Period.ofDays(90);

    /** The longest draft, in characters of its JSON. */
    static final int MOST_CHARACTERS = 200_000;

    /** As many drafts as one person may have; the form of a program that runs wild must not fill the disk. */
    static final int MOST_DRAFTS = 500;

    /** What would lead a path out of the product: a scheme, or another server. */
    private static final Pattern OUTSIDE = Pattern.compile("^[\\s/\\\\]|^[^?]*:");

    private final DraftRows rows;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    FormDrafts(DraftRows rows, CurrentActor currentActor, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The person's drafts of a form, the newest first; several where they typed in several windows. */
    @Transactional(readOnly = true)
    public List<FormDraft> at(DraftPlace place) {
        return rows.at(currentActor.get().username(), place);
    }

    /** The person's drafts, the newest first. */
    @Transactional(readOnly = true)
    public Slice<FormDraft> mine(@Nullable String after, int limit) {
        int size = Keyset.pageSize(limit);
        List<FormDraft> found = rows.page(currentActor.get().username(), Keyset.parse(after, Instant::parse), size + 1);
        return Keyset.page(found, size, draft -> draft, draft -> new Keyset<>(draft.savedAt(), draft.id()));
    }

    /** How many drafts the person has. */
    @Transactional(readOnly = true)
    public long count() {
        return rows.countOf(currentActor.get().username());
    }

    /**
     * One draft of the person's own.
     *
     * @throws NotFound for anybody else's
     */
    @Transactional(readOnly = true)
    public FormDraft get(UUID id) {
        return rows.find(currentActor.get().username(), id).orElseThrow(() -> new NotFound(id.toString()));
    }

    /** Begins a draft; one of another window at the same form stays beside it. */
    public FormDraft begin(SaveDraft typed) {
        String owner = currentActor.get().username();
        check(typed);
        if (rows.countOf(owner) >= MOST_DRAFTS) {
            throw new BusinessRuleViolation(Fault.of("worklist.draft.tooMany", MOST_DRAFTS));
        }
        FormDraft draft = new FormDraft(UUID.randomUUID(), typed.place(), typed.title(), typed.caseName(), typed.path(), typed.fields(), now(), 0);
        rows.insert(owner, draft);
        return draft;
    }

    /**
     * Saves a draft that was begun before.
     *
     * @param version the one that was seen last
     * @throws Conflict if another window has saved it since, or has thrown it away or handed it in; nothing is overwritten
     */
    public FormDraft save(UUID id, long version, SaveDraft typed) {
        check(typed);
        FormDraft draft = new FormDraft(id, typed.place(), typed.title(), typed.caseName(), typed.path(), typed.fields(), now(), version + 1);
        if (!rows.update(currentActor.get().username(), draft, version)) {
            throw new Conflict(Fault.of("worklist.draft.changedElsewhere"));
        }
        return draft;
    }

    /**
     * Throws a draft away.
     *
     * @param version the one that was seen last
     * @throws Conflict if another window has saved it since
     */
    public void discard(UUID id, long version) {
        String owner = currentActor.get().username();
        if (!rows.delete(owner, id, version)) {
            if (rows.find(owner, id).isEmpty()) {
                throw new NotFound(id.toString());
            }
            throw new Conflict(Fault.of("worklist.draft.changedElsewhere"));
        }
    }

    /** The form was handed in: all that the person has typed into it is of no use any more. */
    public void handedIn(DraftPlace place) {
        rows.deleteAt(currentActor.get().username(), place);
    }

    /** Deletes what nobody has saved for 90 calendar days. */
    void purge() {
        rows.deleteBefore(deadlines.startOf(deadlines.today().minus(KEPT)));
    }

    /** @throws BusinessRuleViolation with every fault, each at its field */
    private static void check(SaveDraft typed) {
        List<Fault> faults = new ArrayList<>();
        require(faults, "form", typed.place().form(), DraftPlace.LONGEST);
        require(faults, "about", typed.place().about(), DraftPlace.LONGEST);
        require(faults, "title", typed.title(), SaveDraft.LONGEST_NAME);
        limit(faults, "caseName", Objects.requireNonNullElse(typed.caseName(), ""), SaveDraft.LONGEST_NAME);
        require(faults, "path", typed.path(), SaveDraft.LONGEST_NAME);
        if (OUTSIDE.matcher(typed.path()).find()) {
            faults.add(Fault.at("path", "worklist.draft.notBelow"));
        }
        limit(faults, "fields", DraftJson.write(typed.fields()), MOST_CHARACTERS);
        BusinessRuleViolation.throwIfAny(faults);
    }

    private static void require(List<Fault> faults, String field, String text, int longest) {
        if (text.isBlank()) {
            faults.add(Fault.at(field, "shared.required"));
        }
        limit(faults, field, text, longest);
    }

    private static void limit(List<Fault> faults, String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(Fault.at(field, "shared.tooLong", longest, text.length()));
        }
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
