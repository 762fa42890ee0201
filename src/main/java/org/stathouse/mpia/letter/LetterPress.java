package org.stathouse.mpia.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.PdfKit;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.RecordsMail;

/** Makes a letter a tagged PDF from {@code letters/records.html}, and shows the same page before it goes out. */
@Component
class LetterPress {

    private static final String TEMPLATE = "letters/records";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private final PdfKit pdfs;
    private final LetterRepository letters;
    private final RecordsOffice office;
    private final RecordsMail mail;

    LetterPress(PdfKit pdfs, LetterRepository letters, RecordsOffice office, RecordsMail mail) {
        this.pdfs = pdfs;
        this.letters = letters;
        this.office = office;
        this.mail = mail;
    }

    /**
     * A part as it is printed.
     *
     * @param link the address of a web page where the part is one
     */
    record Section(@Nullable String heading, List<LetterBlock> blocks, @Nullable String link) {}

    /** @param number of the letter among those of its request */
    byte[] pdf(Letter letter, RequestFile file, int number, LocalDate on, String signer) {
        return pdfs.render(TEMPLATE, properties(letter, file), model(letter, file, number, on, signer));
    }

    /** The page as HTML, of a draft or of a letter that was sent. */
    String preview(Letter letter, RequestFile file, int number, LocalDate on, String signer) {
        return pdfs.preview(TEMPLATE, properties(letter, file), model(letter, file, number, on, signer));
    }

    static String fileName(Letter letter, RequestFile file, int number) {
        return file.summary().number() + "-" + number + "-" + letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
    }

    private static DocumentProperties properties(Letter letter, RequestFile file) {
        String number = file.summary().number();
        return new DocumentProperties(letter.kind().label() + ", " + number, "A letter of the City on the request " + number + " for public records.", "en-US");
    }

    private Map<String, Object> model(Letter letter, RequestFile file, int number, LocalDate on, String signer) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", office.city());
        model.put("office", office.name());
        model.put("sender", sender());
        model.put("date", LONG.format(on));
        model.put("to", letter.to().name());
        model.put("address", letter.to().lines());
        model.put("number", file.summary().number());
        model.put("reference", file.summary().number() + " / " + number);
        model.put("title", letter.kind().label());
        model.put("subject", file.summary().subject());
        model.put("sections", sections(letter));
        model.put("signer", signer);
        model.put("spanish", LetterForms.toRequester(letter.kind()) && file.requester().language() == PreferredLanguage.SPANISH);
        model.put("mail", mail.address());
        corrected(letter).ifPresent(words -> model.put("corrects", words));
        return model;
    }

    private Optional<String> corrected(Letter letter) {
        return Optional.ofNullable(letter.corrects())
                .flatMap(letters::findById)
                .map(old -> "This letter corrects and replaces our letter no. %d of %s."
                        .formatted(old.number(), LONG.format(Objects.requireNonNull(old.sentOn()))));
    }

    private List<String> sender() {
        return Arrays.stream((office.street() + ";" + office.phone() + ";" + mail.address()).split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Section> sections(Letter letter) {
        return LetterForms.of(letter.kind()).stream()
                .filter(part -> !letter.text(part.name()).isBlank())
                .map(part -> section(part, letter.text(part.name())))
                .toList();
    }

    private static Section section(LetterPart part, String text) {
        return switch (part.form()) {
            case TEXT -> new Section(part.heading(), LetterBlock.of(text), null);
            case LINK -> new Section(part.heading(), List.of(), text.strip());
            case DATE -> new Section(part.heading(), LetterBlock.of(sentence(part, text)), null);
        };
    }

    private static String sentence(LetterPart part, String text) {
        LocalDate day = LetterPolicy.day(text);
        String said = day == null ? text : LONG.format(day);
        return part.name().equals(LetterForms.EXPECTED_ON)
                ? "We expect to produce the records by " + said + "."
                : "Please answer by " + said + ".";
    }
}
