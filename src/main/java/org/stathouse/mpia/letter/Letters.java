package org.stathouse.mpia.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestReopened;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** The letters of requests: drafted by themselves, edited, sent. */
@Service
@Transactional
public class Letters implements LetterDesk {

    private final LetterAccess access;
    private final LetterRepository letters;
    private final LetterTexts texts;
    private final LetterFacts facts;
    private final LetterDispatch dispatch;

    Letters(LetterAccess access, LetterRepository letters, LetterTexts texts, LetterFacts facts, LetterDispatch dispatch) {
        this.access = access;
        this.letters = letters;
        this.texts = texts;
        this.facts = facts;
        this.dispatch = dispatch;
    }

    @Override
    public UUID draft(UUID request, LetterKind kind) {
        RequestFile file = access.forWriting(request);
        return openDraft(file, kind).id();
    }

    private Letter openDraft(RequestFile file, LetterKind kind) {
        UUID request = file.summary().id();
        Letter draft = letters.ofKind(request, kind).stream()
                .filter(letter -> letter.state() == LetterState.DRAFT)
                .findFirst()
                .orElse(null);
        if (draft == null) {
            Letter made = access.begin(file, kind, texts.of(kind, file));
            return letters.saveAndFlush(made);
        }
        draft.refill(access.addressee(file, kind), texts.of(kind, file));
        return letters.saveAndFlush(draft);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> missing(UUID id) {
        Letter letter = access.forReading(id);
        return missing(letter, access.file(letter.request()));
    }

    private List<Fault> missing(Letter letter, RequestFile file) {
        return Stream.concat(
                        LetterPolicy.against(letter.kind(), letter.texts(), facts.about(file)).stream(),
                        LetterPolicy.against(letter.kind(), letter.to()).stream())
                .toList();
    }

    @Override
    public void send(UUID id) {
        Letter letter = access.forWritingLetter(id);
        send(letter, access.file(letter.request()));
    }

    private void send(Letter letter, RequestFile file) {
        letter.requireDraft();
        if (LetterForms.toRequester(letter.kind())) {
            letter.addressedTo(Addressee.of(file.requester()));
        }
        List<Fault> faults = new ArrayList<>(missing(letter, file));
        LetterPolicy.againstTime(letter.kind(), facts.about(file)).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        dispatch.send(letter, file);
    }

    /** Like {@link #send(UUID)}, for a person who saw that version of the draft. */
    public void send(UUID id, SendLetter command) {
        Letter letter = access.forWritingLetter(id);
        if (command.version() != null && command.version() != letter.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        send(letter, access.file(letter.request()));
    }

    @Override
    public void sendNow(UUID request, LetterKind kind) {
        RequestFile file = access.forWriting(request);
        if (!sent(request, kind)) {
            send(openDraft(file, kind), file);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean sent(UUID request, LetterKind kind) {
        return letters.ofKind(request, kind).stream().anyMatch(letter -> letter.state().frozen() && !letter.isOfEarlierRound());
    }

    /** Whether a letter of that kind has been frozen and waits to be posted. Without asking for rights. */
    @Transactional(readOnly = true)
    public boolean waitsForPost(UUID request, LetterKind kind) {
        return letters.ofKind(request, kind).stream().anyMatch(letter -> letter.state() == LetterState.TO_POST);
    }

    /** What was sent before stays; but of most kinds a letter may be due again. A request is acknowledged, and told of delay, once. */
    @EventListener
    void on(RequestReopened reopened) {
        letters.ofRequest(reopened.request()).stream()
                .filter(letter -> letter.state().frozen())
                .filter(letter -> letter.kind() != LetterKind.ACKNOWLEDGEMENT && letter.kind() != LetterKind.TEN_DAY)
                .forEach(Letter::ofEarlierRound);
    }
}
