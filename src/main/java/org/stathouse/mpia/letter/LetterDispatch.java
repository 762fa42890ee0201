package org.stathouse.mpia.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.LetterSent;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.letter.watch.LegalWatch;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.worklist.CaseJournal;

/** Freezes letters and lets them go out: as a PDF in the store, by mail, and among the correspondence; and notes the dates they keep. */
@Component
class LetterDispatch {

    private static final String PDF = "application/pdf";

    private final LetterRepository letters;
    private final LetterPress press;
    private final LetterMail mail;
    private final LegalWatch watch;
    private final DocumentStore documents;
    private final ObjectProvider<ClockBook> clocks;
    private final ObjectProvider<Correspondence> correspondence;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    LetterDispatch(
            LetterRepository letters,
            LetterPress press,
            LetterMail mail,
            LegalWatch watch,
            DocumentStore documents,
            ObjectProvider<ClockBook> clocks,
            ObjectProvider<Correspondence> correspondence,
            CaseJournal journal,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.letters = letters;
        this.press = press;
        this.mail = mail;
        this.watch = watch;
        this.documents = documents;
        this.clocks = clocks;
        this.correspondence = correspondence;
        this.journal = journal;
        this.currentActor = currentActor;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What it says has been checked, and the request is locked. */
    void send(Letter letter, RequestFile file) {
        LocalDate today = deadlines.today();
        OutsideLetter.Attachment pdf = freeze(letter, file, today);
        UUID document = Objects.requireNonNull(letter.document());
        if (LetterForms.toRequester(letter.kind())) {
            correspondence.getObject().letter(letter.request(), letter.kind(), document);
        }
        if (letter.kind() == LetterKind.TEN_DAY) {
            watch.promise(letter.request(), LetterPolicy.day(letter.text(LetterForms.EXPECTED_ON)));
        }
        boolean byMail = letter.to().byMail();
        if (byMail) {
            mail.send(letter, file, pdf);
            keepDates(letter, today);
        }
        events.publishEvent(new LetterSent(letter.request(), letter.id(), letter.kind(), document, today));
        if (byMail) {
            events.publishEvent(new LetterGone(letter.request(), letter.id(), letter.kind(), today));
        }
    }

    private OutsideLetter.Attachment freeze(Letter letter, RequestFile file, LocalDate today) {
        Actor actor = currentActor.get();
        int number = letters.lastNumber(letter.request()) + 1;
        String fileName = LetterPress.fileName(letter, file, number);
        byte[] pdf = press.pdf(letter, file, number, today, signer(actor));
        String kind = "mpia-letter-" + letter.kind().name().toLowerCase(Locale.ROOT);
        StoredDocument document = documents.store(file.summary().ref(), kind, fileName, PDF, pdf);
        letter.freeze(number, document.id(), today, actor.username(), clock.instant());
        letters.saveAndFlush(letter);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("letter", letter.id().toString());
        facts.put("kind", letter.kind().name());
        facts.put("number", number);
        facts.put("to", letter.to().name());
        facts.put("document", document.id().toString());
        String how = letter.to().byMail() ? " sent by mail." : " made, to be posted.";
        journal.record(file.summary().ref(), "mpia-letter.sent", letter.kind().label() + how, facts);
        return new OutsideLetter.Attachment(fileName, PDF, pdf);
    }

    /** Somebody has posted it on that day: what the law asks for is done only then. */
    void posted(Letter letter, RequestFile file, LocalDate on) {
        letter.posted(on, currentActor.get().username());
        letters.saveAndFlush(letter);
        journal.record(
                file.summary().ref(),
                "mpia-letter.posted",
                letter.kind().label() + ", no. " + letter.number() + ", posted on " + on + ".",
                Map.of("letter", letter.id().toString(), "on", on.toString()));
        keepDates(letter, on);
        events.publishEvent(new LetterGone(letter.request(), letter.id(), letter.kind(), on));
    }

    private void keepDates(Letter letter, LocalDate on) {
        dateKeptBy(letter.kind()).ifPresent(kind -> clocks.getObject().met(letter.request(), kind, on));
    }

    private static String signer(Actor actor) {
        return actor.isSystem() ? "" : actor.displayName();
    }

    private static Optional<DateKind> dateKeptBy(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> Optional.of(DateKind.ACKNOWLEDGEMENT);
            case TEN_DAY -> Optional.of(DateKind.TEN_DAY_LETTER);
            case REFERRAL -> Optional.of(DateKind.WRONG_CUSTODIAN);
            case NO_RECORD -> Optional.of(DateKind.NO_RECORD);
            case DENIAL -> Optional.of(DateKind.DENIAL_STATEMENT);
            case VICTIM_NOTICE -> Optional.of(DateKind.VICTIM_NOTICE);
            case ALREADY_PUBLIC, CLARIFICATION, DEPOSIT, EXTENSION_CONSENT, WAIVER, TEMPORARY_DENIAL, RELEASE, OMBUDSMAN_PACKET, BOARD_PACKET,
                    CLOSING -> Optional.empty();
        };
    }
}
