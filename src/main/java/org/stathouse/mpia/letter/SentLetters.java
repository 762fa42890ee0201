package org.stathouse.mpia.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** The letters of requests as they were sent: listed, read, posted. */
@Service
@Transactional
public class SentLetters {

    private static final int MOST_TO_POST = 200;

    private final LetterRepository letters;
    private final LetterAccess access;
    private final LetterViews views;
    private final LetterFacts facts;
    private final LetterDispatch dispatch;
    private final DocumentStore documents;
    private final Deadlines deadlines;
    private final DateTexts dates;

    SentLetters(
            LetterRepository letters,
            LetterAccess access,
            LetterViews views,
            LetterFacts facts,
            LetterDispatch dispatch,
            DocumentStore documents,
            Deadlines deadlines,
            DateTexts dates) {
        this.letters = letters;
        this.access = access;
        this.views = views;
        this.facts = facts;
        this.dispatch = dispatch;
        this.documents = documents;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** A letter's PDF. */
    public record LetterFile(String fileName, String mediaType, byte[] content) {}

    /** The letters of a request, drafts among them, oldest first, for those who may read its file. */
    @Transactional(readOnly = true)
    public List<LetterView> of(UUID request) {
        access.require(RequestRight.READ_FILE, request);
        RequestFile file = access.file(request);
        LetterCase about = facts.about(file);
        return letters.ofRequest(request).stream().map(letter -> views.of(letter, file, about)).toList();
    }

    /**
     * The PDF as it was sent.
     *
     * @throws NotFound if there is none, it has not been sent, or the person may not know of the request
     */
    @Transactional(readOnly = true)
    public LetterFile pdf(UUID id) {
        Letter letter = access.forReading(id);
        StoredDocument document = documents.find(Objects.requireNonNullElse(letter.document(), id)).orElseThrow(() -> new NotFound("Letter " + id));
        return new LetterFile(document.fileName(), document.mediaType(), documents.content(document.id()));
    }

    /** The letters that wait to be posted, of requests whose letters the person may write; the oldest first, at most 200. */
    @Transactional(readOnly = true)
    public List<LetterView> toPost() {
        return letters.toPost(Limit.of(MOST_TO_POST)).stream()
                .filter(letter -> access.mayWrite(letter.request()))
                .map(views::of)
                .toList();
    }

    /**
     * Notes that a letter was posted, or handed over; what it keeps by law is met on that day.
     *
     * @throws Conflict if it does not wait to be posted
     * @throws BusinessRuleViolation at {@code on}: missing, before the letter's own day, or in the future
     */
    public void post(UUID id, PostLetter command) {
        Letter letter = access.forWritingLetter(id);
        if (letter.state() != LetterState.TO_POST) {
            throw new Conflict(Fault.of("mpia.letter.notToPost"));
        }
        BusinessRuleViolation.throwIfAny(against(letter, command));
        dispatch.posted(letter, access.file(letter.request()), Objects.requireNonNull(command.on()));
    }

    /** Like {@link #post}, for the ten-day letter of a request. */
    public void postTenDayLetter(UUID request, PostLetter command) {
        post(tenDayLetterToPost(request).id(), command);
    }

    /** The ten-day letter of a request that waits to be posted. */
    @Transactional(readOnly = true)
    public LetterView viewTenDayLetterToPost(UUID request) {
        access.require(RequestRight.READ_FILE, request);
        return views.of(tenDayLetterToPost(request));
    }

    private Letter tenDayLetterToPost(UUID request) {
        return letters.ofKind(request, LetterKind.TEN_DAY).stream()
                .filter(letter -> letter.state() == LetterState.TO_POST)
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("mpia.letter.notToPost")));
    }

    private List<Fault> against(Letter letter, PostLetter command) {
        List<Fault> faults = new ArrayList<>();
        LocalDate on = command.on();
        LocalDate sentOn = Objects.requireNonNull(letter.sentOn());
        if (on == null) {
            faults.add(Fault.at("on", "mpia.letter.postedOn"));
        } else if (on.isBefore(sentOn)) {
            faults.add(Fault.at("on", "mpia.letter.postedEarly", dates.date(sentOn)));
        } else if (on.isAfter(deadlines.today())) {
            faults.add(Fault.at("on", "mpia.letter.postedLate"));
        }
        return faults;
    }
}
