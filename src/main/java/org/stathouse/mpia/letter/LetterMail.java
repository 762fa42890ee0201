package org.stathouse.mpia.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideLetter.Attachment;
import org.stathouse.notification.OutsideMail;
import org.stathouse.notification.RecordsMail;
import org.stathouse.shared.Messages;

/** Sends letters by mail, the PDF with them; answers come back by the request's number in address and subject. */
@Component
class LetterMail {

    private final OutsideMail mails;
    private final RecordsMail records;
    private final RecordsOffice office;
    private final DocumentStore documents;
    private final LetterRepository letters;
    private final Messages messages;
    private final String productAddress;

    LetterMail(
            OutsideMail mails,
            RecordsMail records,
            RecordsOffice office,
            DocumentStore documents,
            LetterRepository letters,
            Messages messages,
            @Value("${stathouse.address}") String productAddress) {
        this.mails = mails;
        this.records = records;
        this.office = office;
        this.documents = documents;
        this.letters = letters;
        this.messages = messages;
        this.productAddress = productAddress.endsWith("/") ? productAddress : productAddress + "/";
    }

    void send(Letter letter, RequestFile file, Attachment pdf) {
        String number = file.summary().number();
        Locale language = language(letter, file);
        List<Attachment> files = new ArrayList<>();
        files.add(pdf);
        files.addAll(copies(letter));
        mails.send(new OutsideLetter(
                "mpia-letter/" + letter.id(),
                file.summary().ref(),
                letter.to().name(),
                letter.to().email(),
                records.replyTo(number).orElse(null),
                RecordsMail.subject(number, messages.text("mpia.mail.kind." + letter.kind(), language)),
                text(letter, file, language),
                files,
                language));
    }

    /** The Ombudsman and the Board get the letters themselves (COMAR 14.37.02.02; GP §4-1A-06). */
    private List<Attachment> copies(Letter letter) {
        boolean packet = letter.kind() == LetterKind.OMBUDSMAN_PACKET || letter.kind() == LetterKind.BOARD_PACKET;
        return letters.ofRequest(letter.request()).stream()
                .filter(other -> packet && other.state().frozen() && !other.id().equals(letter.id()) && LetterForms.toRequester(other.kind()))
                .map(other -> attachment(documents.find(Objects.requireNonNull(other.document())).orElseThrow()))
                .toList();
    }

    private Attachment attachment(StoredDocument document) {
        return new Attachment(document.fileName(), document.mediaType(), documents.content(document.id()));
    }

    private String text(Letter letter, RequestFile file, Locale language) {
        String number = file.summary().number();
        List<String> paragraphs = new ArrayList<>();
        if (LetterForms.toRequester(letter.kind())) {
            paragraphs.add(messages.text("mpia.mail.letter.yours", language, number, file.summary().subject()));
            paragraphs.add(messages.text("mpia.mail.letter.attached", language));
            paragraphs.add(messages.text("mpia.mail.letter.page", language, productAddress + file.linkPath()));
        } else {
            paragraphs.add(messages.text("mpia.mail.letter.matter", language, number));
            paragraphs.add(messages.text("mpia.mail.letter.attached", language));
        }
        if (records.answerable()) {
            paragraphs.add(messages.text("mpia.mail.answer", language));
        }
        paragraphs.add(office.name() + "\n" + office.city());
        return String.join("\n\n", paragraphs);
    }

    /** Offices are written to in English, requesters in their language. */
    private static Locale language(Letter letter, RequestFile file) {
        return LetterForms.toRequester(letter.kind()) ? file.requester().language().locale() : Locale.ENGLISH;
    }
}
