package org.stathouse.mpia.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.CaseJournal;

/** Drafts of letters in the hands of people: looked at, written in, sent, discarded. */
@Service
@Transactional
public class LetterDrafts {

    private final Letters desk;
    private final LetterRepository letters;
    private final LetterAccess access;
    private final LetterViews views;
    private final LetterPress press;
    private final AwaitedLetters awaited;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    LetterDrafts(
            Letters desk,
            LetterRepository letters,
            LetterAccess access,
            LetterViews views,
            LetterPress press,
            AwaitedLetters awaited,
            CaseJournal journal,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.access = access;
        this.views = views;
        this.press = press;
        this.awaited = awaited;
        this.journal = journal;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The open draft of that kind, made if there is none.
     *
     * @throws BusinessRuleViolation at {@code kind} where none is named
     */
    public LetterView begin(UUID request, @Nullable LetterKind kind) {
        if (kind == null) {
            throw new BusinessRuleViolation(Fault.at("kind", "shared.required"));
        }
        return view(desk.draft(request, kind));
    }

    /** A letter, draft or sent, for those who may read the request's file. */
    @Transactional(readOnly = true)
    public LetterView view(UUID id) {
        return views.of(access.forReading(id));
    }

    /**
     * Keeps what somebody wrote; nothing has to be complete yet.
     *
     * @throws Conflict if somebody else changed it since that version, or it has been sent
     * @throws BusinessRuleViolation at parts that this kind does not have, or that are too long
     */
    public LetterView save(UUID id, long version, LetterWriting writing) {
        Letter letter = access.forWritingLetter(id);
        letter.requireDraft();
        requireVersion(letter, version);
        List<Fault> faults = new ArrayList<>(LetterPolicy.againstNames(letter.kind(), writing.texts().keySet().stream()));
        faults.addAll(LetterPolicy.againstLength(letter.kind(), writing.texts()));
        Addressee to = writing.to() == null || LetterForms.toRequester(letter.kind()) ? letter.to() : writing.to();
        faults.addAll(LetterPolicy.againstLength(to));
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = facts(letter);
        Changes changes = Changes.between(before, facts(to, merged(letter, writing)));
        if (!changes.isEmpty()) {
            letter.edit(to, writing.texts(), currentActor.get().username(), clock.instant());
            letters.saveAndFlush(letter);
            RequestFile file = access.file(letter.request());
            journal.record(file.summary().ref(), "mpia-letter.edited", letter.kind().label() + " edited.", changes.before(), changes.after());
        }
        return views.of(letter);
    }

    /** Sends the draft, as {@link Letters#send(UUID, SendLetter)}. */
    public void send(UUID id, SendLetter command) {
        desk.send(id, command);
    }

    /** Whether the person may write letters of that request. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID request) {
        return access.mayWrite(request);
    }

    /** What keeps it from being sent, each by name. */
    @Transactional(readOnly = true)
    public List<Fault> missing(UUID id) {
        return desk.missing(id);
    }

    /** The page as it would go out now, as an HTML document that loads nothing. */
    @Transactional(readOnly = true)
    public String preview(UUID id) {
        Letter letter = access.forReading(id);
        int number = letter.number() == null ? letters.lastNumber(letter.request()) + 1 : letter.number();
        return press.preview(
                letter,
                access.file(letter.request()),
                number,
                letter.sentOn() == null ? deadlines.today() : letter.sentOn(),
                currentActor.get().displayName());
    }

    /**
     * Throws a draft away.
     *
     * @throws Conflict if it has been sent, changed since that version, or a task waits for it
     */
    public void discard(UUID id, long version) {
        Letter letter = access.forWritingLetter(id);
        requireVersion(letter, version);
        if (awaited.awaited(letter.request(), id)) {
            throw new Conflict(Fault.of("mpia.letter.awaited"));
        }
        letter.discard();
        letters.saveAndFlush(letter);
        RequestFile file = access.file(letter.request());
        journal.record(file.summary().ref(), "mpia-letter.discarded", "Draft discarded: " + letter.kind().label() + ".", Map.of("letter", id.toString()));
    }

    /**
     * A new draft that says what a sent letter says, and names it.
     *
     * @throws Conflict if the letter has not been sent, or a draft of its kind is open
     */
    public LetterView correct(UUID id) {
        Letter sent = access.forWritingLetter(id);
        if (!sent.state().frozen()) {
            throw new Conflict(Fault.of("mpia.letter.notSent"));
        }
        boolean open = letters.ofKind(sent.request(), sent.kind()).stream().anyMatch(letter -> letter.state() == LetterState.DRAFT);
        if (open) {
            throw new Conflict(Fault.of("mpia.letter.draftOpen"));
        }
        return views.of(letters.saveAndFlush(Letter.correcting(sent, currentActor.get().username(), clock.instant())));
    }

    private static void requireVersion(Letter letter, long version) {
        if (letter.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }

    private static Map<String, String> merged(Letter letter, LetterWriting writing) {
        Map<String, String> texts = new HashMap<>(letter.texts());
        texts.putAll(writing.texts());
        return texts;
    }

    private static Map<String, @Nullable Object> facts(Letter letter) {
        return facts(letter.to(), letter.texts());
    }

    private static Map<String, @Nullable Object> facts(Addressee to, Map<String, String> texts) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("to.name", to.name());
        facts.put("to.address", to.address());
        facts.put("to.email", to.email());
        facts.putAll(texts);
        return facts;
    }
}
