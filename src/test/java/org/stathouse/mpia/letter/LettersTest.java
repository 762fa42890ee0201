package org.stathouse.mpia.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.OutboxFilter;
import org.stathouse.notification.OutboxMail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class LettersTest {

    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);

    @Autowired
    ApplicationContext context;

    @Autowired
    Letters desk;

    @Autowired
    LetterDrafts drafts;

    @Autowired
    SentLetters sent;

    @Autowired
    ClockBook clocks;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Outbox outbox;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    private RecordsFixture records;

    @BeforeEach
    void asClerk() {
        records = new RecordsFixture(context);
        signIn.as(RecordsFixture.CLERK);
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "DENIAL")
    void everyKindIsSentAsATaggedPdfThatConforms(LetterKind kind) {
        UUID request = records.request(records.form(spanish()));
        UUID letter = complete(request, kind);

        desk.send(letter);

        byte[] pdf = sent.pdf(letter).content();
        PdfConformance.assertConforms(pdf);
        String text = PdfText.of(pdf);
        assertThat(text).contains("City of Baltimore", "Ñandú & Söhne", "électricité").containsIgnoringCase(kind.label());
        assertThat(text.contains("solicitud de registros públicos")).isEqualTo(LetterForms.toRequester(kind));
    }

    @Test
    void aDraftIsFilledFromTheFileAndMadeOnce() {
        UUID request = records.request();

        UUID letter = desk.draft(request, LetterKind.ACKNOWLEDGEMENT);

        assertThat(desk.draft(request, LetterKind.ACKNOWLEDGEMENT)).isEqualTo(letter);
        LetterView view = drafts.view(letter);
        assertThat(text(view, "number")).contains(view.requestNumber(), "Mar 1, 2027");
        assertThat(text(view, "dates")).contains("Mar 31, 2027", "Mar 15, 2027");
        assertThat(desk.missing(letter)).isEmpty();
    }

    @Test
    void theTenDayLetterIsRefusedWithEachMissingPartAndSentWithAllThree() {
        UUID request = records.request();
        UUID letter = desk.draft(request, LetterKind.TEN_DAY);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> desk.send(letter))
                .satisfies(refused -> assertThat(refused.faults()).extracting(fault -> fault.field()).contains("feeRange", "delayReason"));
        assertThat(drafts.view(letter).state()).isEqualTo(LetterState.DRAFT);

        write(letter, Map.of("expectedOn", "2027-03-26", "feeRange", "$0 to $40", "delayReason", "Two archives."));
        desk.send(letter);

        assertThat(date(request, DateKind.TEN_DAY_LETTER).metOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(desk.sent(request, LetterKind.TEN_DAY)).isTrue();
    }

    @Test
    void whatWasSentIsFrozenMailedWithItsPdfAndAmongTheCorrespondence() {
        UUID request = records.request();
        UUID letter = complete(request, LetterKind.CLARIFICATION);
        desk.send(letter);

        LetterView view = drafts.view(letter);
        assertThat(view.state()).isEqualTo(LetterState.SENT);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.send(letter));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(letter, Map.of("question", "Other")));
        assertThat(correspondence.of(request)).extracting(Correspondence.Entry::letter).contains(LetterKind.CLARIFICATION);
        OutboxMail mail = signIn.as("admin", () -> mails(request).getFirst());
        assertThat(mail.subject()).startsWith("[" + view.requestNumber() + "] ");
        assertThat(signIn.as("admin", () -> outbox.attachments(mail.id()))).containsExactly(view.requestNumber() + "-1-clarification.pdf");
    }

    @Test
    void sendingNowTwiceSendsOnce() {
        UUID request = records.request();

        desk.sendNow(request, LetterKind.ACKNOWLEDGEMENT);
        desk.sendNow(request, LetterKind.ACKNOWLEDGEMENT);

        assertThat(sent.of(request)).hasSize(1);
        assertThat(signIn.as("admin", () -> mails(request))).hasSize(1);
        assertThat(date(request, DateKind.ACKNOWLEDGEMENT).metOn()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void withoutAnAddressForMailItWaitsToBePostedAndCountsFromThatDay() {
        UUID request = records.request(LetterPaper.form(records));
        UUID letter = complete(request, LetterKind.TEN_DAY);
        desk.send(letter);
        assertThat(drafts.view(letter).state()).isEqualTo(LetterState.TO_POST);
        assertThat(date(request, DateKind.TEN_DAY_LETTER).metOn()).isNull();
        assertThat(sent.toPost()).extracting(LetterView::id).contains(letter);

        clock.moveTo(LocalDate.of(2027, 3, 3), LocalTime.NOON);
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> sent.post(letter, new PostLetter(LocalDate.of(2027, 2, 28))));
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> sent.post(letter, new PostLetter(LocalDate.of(2027, 3, 4))));
        sent.post(letter, new PostLetter(LocalDate.of(2027, 3, 2)));

        assertThat(date(request, DateKind.TEN_DAY_LETTER).metOn()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> sent.post(letter, new PostLetter(LocalDate.of(2027, 3, 2))));
    }

    @Test
    void aStaleEditIsRefusedAndChangesNothing() {
        UUID letter = desk.draft(records.request(), LetterKind.CLARIFICATION);
        long seen = drafts.view(letter).version();
        drafts.save(letter, seen, new LetterWriting(null, Map.of("question", "Which park?")));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(letter, seen, new LetterWriting(null, Map.of("question", "Which street?"))));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> drafts.send(letter, new SendLetter(seen)));

        assertThat(text(drafts.view(letter), "question")).isEqualTo("Which park?");
    }

    @Test
    void aCorrectionIsANewLetterThatNamesTheOldOne() {
        UUID request = records.request();
        UUID first = complete(request, LetterKind.CLARIFICATION);
        desk.send(first);

        LetterView correction = drafts.correct(first);
        write(correction.id(), Map.of("question", "Which playground?"));
        desk.send(correction.id());

        assertThat(PdfText.of(sent.pdf(correction.id()).content())).contains("corrects and replaces our letter no. 1 of March 1, 2027", "Which playground?");
        assertThat(PdfText.of(sent.pdf(first).content())).doesNotContain("Which playground?");
        assertThat(drafts.view(correction.id()).number()).isEqualTo(2);
    }

    @Test
    void aLetterToAnotherThanTheRequesterStaysOutOfTheirCorrespondence() {
        UUID request = records.emergencyCall();
        UUID letter = complete(request, LetterKind.VICTIM_NOTICE);

        desk.send(letter);

        assertThat(correspondence.of(request)).isEmpty();
        assertThat(date(request, DateKind.VICTIM_NOTICE).metOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(date(request, DateKind.VICTIM_REPLY).due()).isAfter(LocalDate.of(2027, 3, 1));
    }

    @Test
    void thePacketOfTheOmbudsmanBringsTheLettersThemselves() {
        UUID request = records.request();
        desk.send(complete(request, LetterKind.TEN_DAY));
        UUID packet = complete(request, LetterKind.OMBUDSMAN_PACKET);

        desk.send(packet);

        String number = drafts.view(packet).requestNumber();
        OutboxMail mail = signIn.as("admin", () -> mails(request).getFirst());
        assertThat(signIn.as("admin", () -> outbox.attachments(mail.id())))
                .containsExactly(number + "-2-ombudsman-packet.pdf", number + "-1-ten-day.pdf");
    }

    @Test
    void aDenialDoesNotGoOutBeforeItIsApproved() {
        UUID letter = complete(records.request(), LetterKind.DENIAL);

        assertThat(desk.missing(letter)).isEmpty();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> desk.send(letter))
                .satisfies(refused -> assertThat(refused.faults()).extracting(fault -> fault.key()).containsExactly("mpia.letter.notDecided"));
    }

    @Test
    void onlyThoseWhoHandleTheRequestWriteItsLettersAndOthersDoNotEvenKnowOfThem() {
        UUID request = records.ofTier(Tier.CONFIDENTIAL);
        UUID letter = complete(request, LetterKind.CLARIFICATION);
        desk.send(letter);

        signIn.as(records.otherAgency().custodian());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent.pdf(letter));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.view(letter));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.draft(request, LetterKind.CLOSING));
        signIn.as("tmo");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent.of(request));
        signIn.as(RecordsFixture.LAW);
        assertThat(sent.pdf(letter).content()).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> desk.draft(request, LetterKind.CLOSING));
        signIn.as(records.agency().custodian());
        assertThat(sent.of(request)).hasSize(1);
    }

    @Test
    void thePreviewIsTheSamePageAndLoadsNothing() {
        UUID letter = complete(records.request(), LetterKind.RELEASE);

        String html = drafts.preview(letter);

        assertThat(html).startsWith("<!DOCTYPE html>").contains("Release of records", "Said of Range of pages.", "<style>").doesNotContain("<link", "<script");
    }

    private UUID complete(UUID request, LetterKind kind) {
        UUID letter = desk.draft(request, kind);
        LetterView view = drafts.view(letter);
        Map<String, String> texts = new HashMap<>();
        view.parts().stream().filter(part -> part.text().isBlank()).forEach(part -> texts.put(part.part().name(), sample(part.part())));
        texts.put(LetterForms.of(kind).getFirst().name(), "Ñandú & Söhne <électricité>, “quoted”. " + LONG_WORD + "\n\nChoose:\n- one\n- two");
        Addressee to = new Addressee("Vera Víctima", "1 Quiet Street\nBaltimore, MD 21201", "vera@" + request + ".example");
        drafts.save(letter, view.version(), new LetterWriting(to, texts));
        return letter;
    }

    private static String sample(LetterPart part) {
        return switch (part.form()) {
            case TEXT -> "Said of " + part.label() + ".";
            case DATE -> "2027-03-26";
            case LINK -> "https://data.example/permits";
        };
    }

    private void write(UUID letter, Map<String, String> texts) {
        drafts.save(letter, drafts.view(letter).version(), new LetterWriting(null, texts));
    }

    private static String text(LetterView view, String part) {
        return view.parts().stream().filter(one -> one.part().name().equals(part)).findFirst().orElseThrow().text();
    }

    private LegalDate date(UUID request, DateKind kind) {
        return clocks.of(request).stream().filter(date -> date.kind() == kind).findFirst().orElseThrow();
    }

    private List<OutboxMail> mails(UUID request) {
        return outbox.page(new OutboxFilter(null, "outside:mail"), null, 200).items().stream()
                .filter(mail -> mail.about().id().equals(request))
                .toList();
    }

    private static Requester spanish() {
        return new Requester("Ñuria Gómez", "nuria@example.com", null, "12 Calle Mayor\nBaltimore, MD 21224", "Periódico", PreferredLanguage.SPANISH);
    }
}
