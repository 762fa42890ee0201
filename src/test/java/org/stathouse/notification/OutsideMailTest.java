package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class OutsideMailTest {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)).withPerMethodLifecycle(false);

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final RecordsMail RECORDS = new RecordsMail("records@city.example");
    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);

    private final String domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    private final CaseRef request = new CaseRef("mpia-request", UUID.randomUUID());

    @Autowired
    OutboxTable table;

    @Autowired
    MailTemplates templates;

    @Autowired
    ReturnedMail returned;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void reachesSomebodyWithoutAnAccountWithTheFileAndWhereToAnswer() throws MessagingException, IOException {
        write(letter("one"));

        sender(working()).sendDue();

        MimeMessage mail = received().getFirst();
        assertThat(mail.getFrom()[0]).hasToString("City public records <records@city.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("records+mpia-2027-0001@city.example");
        assertThat(mail.getSubject()).isEqualTo("[MPIA-2027-0001] Acknowledgement");
        assertThat(mail.getAllRecipients()[0].toString()).contains("rosa@" + domain);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        BodyPart file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("MPIA-2027-0001-1-acknowledgement.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(PDF);
        assertThat(text(parts.getBodyPart(0))).contains("First & foremost.", "Second.").doesNotContain("Model:");
    }

    @Test
    void goesOutOnceHoweverOftenItIsWritten() {
        write(letter("same"), letter("same"));

        sender(working()).sendDue();

        assertThat(received()).hasSize(1);
    }

    @Test
    void keepsFileAndMessageIdOverARetry() throws MessagingException, IOException {
        write(letter("down"));
        try (ScriptedSmtpServer closing = new ScriptedSmtpServer(command -> "421 Not now")) {
            sender(at(closing.port())).sendDue();
        }
        String messageId = only().messageId();
        assertThat(only().state()).isEqualTo(MailState.WAITING);

        testClock.advance(Duration.ofMinutes(2));
        sender(working()).sendDue();

        assertThat(received().getFirst().getMessageID()).isEqualTo(messageId);
        assertThat(((MimeMultipart) received().getFirst().getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void anAdministratorSeesItWithItsFilesAndSendsItAgain() throws IOException {
        write(letter("again"));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(command ->
                command.startsWith("RCPT") ? "550 No such mailbox" : command.startsWith("CONNECT") ? "220 Ready" : "250 Fine")) {
            sender(at(server.port())).sendDue();
        }
        signIn.as("admin");
        Outbox outbox = new Outbox(table, returned, working(), people, currentActor, events, clock);
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(outbox.attachments(only().id())).containsExactly("MPIA-2027-0001-1-acknowledgement.pdf");

        UUID id = only().id();
        new TransactionTemplate(transactions).execute(running -> outbox.retry(id));
        sender(working()).sendDue();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void hidesTheRequestersSecretLinkFromAdministrators() {
        write(letter("secret"));
        signIn.as("admin");

        MailBody body = new Outbox(table, returned, working(), people, currentActor, events, clock).body(only().id());

        assertThat(body.text()).contains("/records/r/…").doesNotContain("S3cr3t");
        assertThat(body.html()).contains("/records/r/…").doesNotContain("S3cr3t");
    }

    @Test
    void comesInTheRequestersLanguage() throws MessagingException, IOException {
        OutsideLetter english = letter("spanish");
        write(new OutsideLetter(
                english.key(), english.about(), english.recipientName(), english.address(), english.replyTo(), english.subject(),
                "Le escribimos sobre su solicitud.", english.attachments(), Locale.of("es")));

        sender(working()).sendDue();

        MimeMessage mail = received().getFirst();
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Registros públicos de la Ciudad");
        assertThat(table.body(only().id()).orElseThrow().html()).contains("<html lang=\"es\"").contains("Le escribimos sobre su solicitud.");
    }

    @Test
    void isRefusedOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> outside(working()).send(letter("alone")));
    }

    private OutsideLetter letter(String key) {
        return new OutsideLetter(
                request + "/" + key,
                request,
                "Rosa Asker",
                "rosa@" + domain,
                RECORDS.replyTo("MPIA-2027-0001").orElseThrow(),
                RecordsMail.subject("MPIA-2027-0001", "Acknowledgement"),
                "First & foremost.\n\nSecond.\n\nhttp://localhost:8080/records/r/S3cr3t-token_1",
                List.of(new OutsideLetter.Attachment("MPIA-2027-0001-1-acknowledgement.pdf", "application/pdf", PDF)));
    }

    private void write(OutsideLetter... letters) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            for (OutsideLetter letter : letters) {
                outside(working()).send(letter);
            }
        });
    }

    private OutsideMail outside(MailSettings settings) {
        return new OutboxLetters(table, templates, settings, events, clock, URI.create("https://stathouse.example"));
    }

    private OutboxSender sender(MailSettings settings) {
        return new OutboxSender(table, new SmtpTransport(settings, RECORDS, links, clock, SHORT, SHORT), returned, settings, clock);
    }

    private static MailSettings working() {
        return at(MAIL.getSmtp().getPort());
    }

    private static MailSettings at(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "stathouse@city.example", "", false);
    }

    private OutboxMail only() {
        List<OutboxMail> rows = table.newest(new OutboxFilter(null, NewMail.OUTSIDE), Long.MAX_VALUE, 100).stream()
                .filter(mail -> mail.about().equals(request))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<MimeMessage> received() {
        return List.of(MAIL.getReceivedMessagesForDomain(domain));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof MimeMultipart inner ? text(inner.getBodyPart(0)) : content.toString();
    }
}
