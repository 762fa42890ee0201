package org.stathouse.mpia.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideLetter.Attachment;
import org.stathouse.notification.OutsideMail;
import org.stathouse.notification.RecordsMail;

/** Sends letters by mail, the PDF with them; answers come back by the request's number in address and subject. */
@Component
class LetterMail {

    private final OutsideMail mails;
    private final RecordsMail records;
    private final RecordsOffice office;
    private final DocumentStore documents;
    private final LetterRepository letters;
    private final String productAddress;

    LetterMail(
            OutsideMail mails,
            RecordsMail records,
            RecordsOffice office,
            DocumentStore documents,
            LetterRepository letters,
            @Value("${stathouse.address}") String productAddress) {
        this.mails = mails;
        this.records = records;
        this.office = office;
        this.documents = documents;
        this.letters = letters;
        this.productAddress = productAddress.endsWith("/") ? productAddress : productAddress + "/";
    }

    void send(Letter letter, RequestFile file, Attachment pdf) {
        String number = file.summary().number();
        List<Attachment> files = new ArrayList<>();
        files.add(pdf);
        files.addAll(copies(letter));
        mails.send(new OutsideLetter(
                "mpia-letter/" + letter.id(),
                file.summary().ref(),
                letter.to().name(),
                letter.to().email(),
                records.replyTo(number).orElse(null),
                RecordsMail.subject(number, letter.kind().label()),
                text(letter, file),
                files));
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

    private String text(Letter letter, RequestFile file) {
        String number = file.summary().number();
        StringBuilder text = new StringBuilder(LetterForms.toRequester(letter.kind())
                ? "We write to you about your request %s for public records: %s.".formatted(number, file.summary().subject())
                : "We write to you in the matter of the request %s for public records.".formatted(number));
        text.append("\n\nOur letter is attached as a PDF file.");
        if (LetterForms.toRequester(letter.kind())) {
            text.append("\n\nYour request’s own page, which only you can open: ").append(productAddress).append(file.linkPath());
            if (file.requester().language() == PreferredLanguage.SPANISH) {
                text.append("\n\nAdjuntamos una carta sobre su solicitud de registros públicos ").append(number)
                        .append(". Si necesita que se la expliquemos en español, responda a este correo.");
            }
        }
        if (records.answerable()) {
            text.append("\n\nYou can answer this mail; please leave the number in its subject.");
        }
        return text.append("\n\n").append(office.name()).append("\n").append(office.city()).toString();
    }
}
