package org.stathouse.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.correspondence.ConversationView;
import org.stathouse.mpia.correspondence.MessageKind;
import org.stathouse.mpia.correspondence.PlaceMail;
import org.stathouse.mpia.correspondence.StaffDesk;
import org.stathouse.mpia.correspondence.UnplacedMailView;
import org.stathouse.mpia.correspondence.UnplacedMails;
import org.stathouse.mpia.correspondence.UnplacedState;
import org.stathouse.mpia.correspondence.WhyUnplaced;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.MailReceiver;
import org.stathouse.notification.ReturnedMail;
import org.stathouse.notification.Mailbox;
import org.stathouse.notification.MailboxState;
import org.stathouse.shared.Messages;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** Whole conversations by mail, read from a real mailbox. */
@IntegrationTest
class MailConversationTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)).withPerMethodLifecycle(false);

    private static final String OFFICE = "records@city.example";

    @Autowired
    ApplicationContext context;

    @Autowired
    TakenMails table;

    @Autowired
    MailTaking taking;

    @Autowired
    Messages messages;

    @Autowired
    Clock clock;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    RequestBook requests;

    @Autowired
    Correspondence correspondence;

    @Autowired
    StaffDesk desk;

    @Autowired
    UnplacedMails unplaced;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    private final String mailbox = "box" + UUID.randomUUID().toString().substring(0, 8) + "@city.example";
    private final String sender = "pat" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private GreenMailUser user;

    @BeforeEach
    void openMailbox() {
        user = SERVER.setUser(mailbox, mailbox, "secret");
    }

    @AfterEach
    void nothingIsLeftInTheMailbox() throws Exception {
        inbox().deleteAllMessages();
    }

    @Test
    void aMailWithoutANumberOpensARequestOnTheDayItArrivedInBaltimore() {
        // 23:30 on February 26 in Baltimore.
        deliver("Subject: Contracts of 2026\n\nI ask for all contracts of 2026.\n", Instant.parse("2027-02-27T04:30:00Z"));

        look();

        RequestFile file = file(only());
        assertThat(file.summary().receivedOn()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(file.summary().channel()).isEqualTo(Channel.EMAIL);
        assertThat(file.summary().subject()).isEqualTo("Contracts of 2026");
        assertThat(file.description()).isEqualTo("I ask for all contracts of 2026.");
        assertThat(file.requester().email()).isEqualTo(sender);
        assertThat(conversation(only()).lines().getFirst().text()).isEqualTo("I ask for all contracts of 2026.");
        assertThat(inbox().getMessageCount()).as("moved away").isZero();
        assertThat(taken().getMessageCount()).isEqualTo(1);
    }

    @Test
    void theRequestersMailWithTheNumberIsAddedAndAwaitsAnAnswer() {
        RequestSummary request = opened();

        deliver("Subject: Re: [" + request.number().toLowerCase() + "] Your request\n\nOnly the signed ones.\n");
        look();

        ConversationView view = conversation(request);
        assertThat(view.lines().getLast().text()).isEqualTo("Only the signed ones.");
        assertThat(view.lines().getLast().awaitsAnswer()).isTrue();
        assertThat(view.unansweredSince()).isNotNull();
        assertThat(requests.ofAddress(sender)).hasSize(1);
    }

    @Test
    void theNumberBehindThePlusOfTheAddressIsEnough() {
        RequestSummary request = opened();

        deliver("To: records+" + request.number().toLowerCase() + "@city.example\nSubject: One thing more\n\nThe annexes too.\n");
        look();

        assertThat(conversation(request).lines().getLast().text()).isEqualTo("The annexes too.");
    }

    @Test
    void anAnswerToOurMailIsAddedWithoutAnyNumber() {
        RequestSummary request = opened();
        signIn.as("clerk", () -> correspondence.send(request.id(), "Do you want the drafts too?"));
        String ours = jdbc.sql("select message_id from outbox_mail where address = :to order by seq desc limit 1")
                .param("to", sender)
                .query(String.class)
                .single();

        deliver("Subject: Re: drafts\nIn-Reply-To: " + ours + "\n\nNo drafts.\n");
        look();

        assertThat(conversation(request).lines()).extracting(ConversationView.Line::text).endsWith("Do you want the drafts too?", "No drafts.");
    }

    @Test
    void somebodyElsesMailWithTheNumberGoesToStaffAndIsToldNothing() {
        RequestSummary request = opened();
        String stranger = "eve" + UUID.randomUUID() + "@example.org";

        deliverFrom(stranger, "Subject: [" + request.number() + "]\n\nWhat did they get?\n",now());
        look();

        assertThat(conversation(request).lines()).extracting(ConversationView.Line::text).doesNotContain("What did they get?");
        UnplacedMailView mail = unplacedOf(stranger);
        assertThat(mail.why()).isEqualTo(WhyUnplaced.OTHER_SENDER);
        assertThat(mail.suggestedNumber()).isEqualTo(request.number());
        assertThat(requests.ofAddress(stranger)).isEmpty();
        assertThat(mailsTo(stranger)).isZero();
    }

    @Test
    void aNumberThatDoesNotExistIsTreatedTheSameWay() {
        deliver("Subject: [MPIA-1999-0001]\n\nMy request?\n");

        look();

        assertThat(unplacedOf(sender).why()).isEqualTo(WhyUnplaced.UNKNOWN_NUMBER);
        assertThat(requests.ofAddress(sender)).isEmpty();
        assertThat(mailsTo(sender)).isZero();
    }

    @Test
    void aMailIsTakenOnceEvenIfTheProductDiedBeforeItWasPutAway() {
        String raw = "Message-ID: <once-" + UUID.randomUUID() + "@example.org>\nSubject: Once\n\nOne request only.\n";
        deliver(raw);
        look();
        deliver(raw);

        look();

        assertThat(requests.ofAddress(sender)).hasSize(1);
        assertThat(inbox().getMessageCount()).isZero();
        assertThat(taken().getMessageCount()).isEqualTo(2);
    }

    @Test
    void aMailWithoutANameIsTakenOnceAsWell() {
        deliver("Subject: Nameless\n\nA request.\n");

        look();
        look();

        assertThat(requests.ofAddress(sender)).hasSize(1);
    }

    @Test
    void aMailThatCannotBeTakenStaysWithTheReasonAndTheNextOnesAreTaken() {
        deliverFrom("broken" + sender, "Subject: Broken\n\nFails.\n", now());
        deliver("Subject: Works\n\nA request.\n");
        MailTaking failing = new MailTaking(table, context.getBean(ReturnedMail.class), context.getBeanProvider(MailReceiver.class), clock) {
            @Override
            public void take(IncomingMail mail) {
                if (mail.from().startsWith("broken")) {
                    throw new IllegalStateException("The disk is full");
                }
                taking.take(mail);
            }
        };

        currentActor.asSystem(() -> reader(failing).look());

        assertThat(requests.ofAddress(sender)).hasSize(1);
        assertThat(inbox().getMessageCount()).isEqualTo(1);
        MailboxState state = signIn.as("admin", () -> context.getBean(Mailbox.class).state());
        assertThat(state.problem()).isNull();
        assertThat(state.stuck())
                .filteredOn(mail -> mail.sender().equals("broken" + sender))
                .singleElement()
                .satisfies(mail -> assertThat(mail.problem()).contains("The disk is full"));
    }

    @Test
    void aMailboxThatCannotBeReachedIsSaidToTheAdministrator() {
        InboxSettings wrong = new InboxSettings("127.0.0.1", SERVER.getImap().getPort(), mailbox, "wrong", InboxSettings.Encryption.NONE, "INBOX", "Taken", 60);

        currentActor.asSystem(() -> new InboxReader(wrong, reading(ReadingLimits.USUAL), table, taking, messages, clock).look());

        MailboxState state = signIn.as("admin", () -> context.getBean(Mailbox.class).state());
        assertThat(state.problem()).isNotBlank();
    }

    @Test
    void aBounceIsNotedAtTheRequestAndAnsweredByNobody() {
        RequestSummary request = opened();
        long before = mailsTo(sender);

        deliverFrom(
                "mailer-daemon@mx.example",
                """
                Return-Path: <>
                Subject: Undelivered Mail
                Content-Type: multipart/report; report-type=delivery-status; boundary=r

                --r
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                --r
                Content-Type: text/rfc822-headers

                Subject: [%s] Your request
                --r--
                """.formatted(sender, request.number()).replace("Subject: Undelivered Mail", "Subject: Undelivered Mail [" + request.number() + "]"),
                now());
        look();

        assertThat(conversation(request).lines().getLast().kind()).isEqualTo(MessageKind.BOUNCE);
        assertThat(mailsTo(sender)).isEqualTo(before);
        assertThat(mailsTo("mailer-daemon@mx.example")).isZero();
        assertThat(jdbc.sql("select count(*) from outbox_mail where kind = 'mpia/mail-bounced' and case_id = :id")
                        .param("id", request.id())
                        .query(Long.class)
                        .single())
                .as("staff are told").isPositive();
    }

    @Test
    void anAutomaticReplyIsNotedOpensNothingAndIsNotAnswered() {
        RequestSummary request = opened();
        long before = mailsTo(sender);

        deliver("Auto-Submitted: auto-replied\nSubject: Re: [" + request.number() + "]\n\nI am away.\n");
        deliver("Auto-Submitted: auto-replied\nSubject: Out of office\n\nI am away.\n");
        look();

        ConversationView.Line last = conversation(request).lines().getLast();
        assertThat(last.kind()).isEqualTo(MessageKind.AUTO_REPLY);
        assertThat(last.awaitsAnswer()).isFalse();
        assertThat(requests.ofAddress(sender)).hasSize(1);
        assertThat(unplacedOf(sender).why()).isEqualTo(WhyUnplaced.AUTOMATIC);
        assertThat(mailsTo(sender)).isEqualTo(before);
    }

    @Test
    void filesAreKeptAndRefusedOnesAreNamedToTheRequester() {
        RequestSummary request = opened();

        deliver(
                """
                Subject: [%s] Files
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                See these.
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=list.pdf

                %%PDF-1.7 list
                --m
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename=tool.exe

                MZ
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=fake.pdf

                MZ
                --m--
                """.formatted(request.number()));
        look();

        ConversationView view = conversation(request);
        ConversationView.Line mail = view.lines().stream().filter(line -> line.fromRequester() && line.text().startsWith("See these.")).findFirst().orElseThrow();
        assertThat(mail.files()).extracting(file -> file.fileName()).containsExactly("list.pdf");
        assertThat(mail.text()).contains("tool.exe", "fake.pdf");
        assertThat(view.lines().getLast().text()).contains("tool.exe", "fake.pdf");
        assertThat(view.lines().getLast().fromRequester()).isFalse();
        assertThat(bodyTo(sender)).contains("tool.exe");
    }

    @Test
    void aMailThatIsTooLargeIsRefusedWithAnAnswerAndShownToStaff() {
        deliver("Subject: Large\n\n" + "x".repeat(3_000) + "\n");

        currentActor.asSystem(() -> reader(taking, new ReadingLimits(1_000, 5, 5, 5_000, 5_000, 5)).look());

        assertThat(unplacedOf(sender).why()).isEqualTo(WhyUnplaced.TOO_LARGE);
        assertThat(bodyTo(sender)).contains("too large");
        assertThat(requests.ofAddress(sender)).isEmpty();
    }

    @Test
    void aFloodOfMailsOpensFiveRequestsAndTheRestGoesToStaff() {
        for (int i = 0; i < 8; i++) {
            deliver("Subject: Flood " + i + "\n\nRequest " + i + "\n");
        }

        look();

        assertThat(requests.ofAddress(sender)).hasSize(5);
        List<UnplacedMailView> rest = allUnplacedOf(sender);
        assertThat(rest).hasSize(3).allSatisfy(mail -> assertThat(mail.why()).isEqualTo(WhyUnplaced.TOO_MANY));
        UnplacedMailView one = rest.getFirst();
        assertThat(signIn.as("clerk", () -> unplaced.discard(one.id(), one.version(), "A program gone wild", true))).isEqualTo(3);
        assertThat(allUnplacedOf(sender)).isEmpty();
    }

    @Test
    void theClerkPlacesAMailInARequestOrOpensOneWithIt() {
        RequestSummary request = opened();
        String stranger = "lawyer" + UUID.randomUUID() + "@example.org";
        deliverFrom(stranger, "Subject: [" + request.number() + "] for my client\n\nI write for her.\n", now());
        deliverFrom(stranger, "Subject: [MPIA-1999-0009] new\n\nI ask for invoices.\n", Instant.parse("2027-02-24T15:00:00Z"));
        look();
        List<UnplacedMailView> mails = allUnplacedOf(stranger);
        UnplacedMailView forHer = mails.stream().filter(mail -> mail.text().contains("for her")).findFirst().orElseThrow();
        UnplacedMailView own = mails.stream().filter(mail -> mail.text().contains("invoices")).findFirst().orElseThrow();

        signIn.as("clerk", () -> unplaced.assign(forHer.id(), forHer.version(), new PlaceMail(request.number(), true)));
        RequestSummary opened = signIn.as("clerk", () -> unplaced.open(own.id(), own.version()));

        assertThat(conversation(request).lines().getLast().text()).isEqualTo("I write for her.");
        assertThat(opened.receivedOn()).as("counts from the mail's own day").isEqualTo(LocalDate.of(2027, 2, 24));
        assertThat(file(opened).requester().email()).isEqualTo(stranger);
        assertThat(signIn.as("clerk", () -> unplaced.get(own.id())).state()).isEqualTo(UnplacedState.OPENED);
    }

    @Test
    void junkInEveryPlaceIsTakenAllTheSame() {
        deliver("Subject: =?utf-8?Q?=FF=FE?= \u0000\u00e9\nDate: tomorrow\nContent-Type: text/plain; charset=x-none\n\n\u00ff\u0000\u0001 contracts \u00e9\n");

        look();

        assertThat(file(only()).description()).contains("contracts é");
    }

    private RequestSummary opened() {
        deliver("Subject: First\n\nThe first request.\n");
        look();
        return only();
    }

    private RequestSummary only() {
        assertThat(requests.ofAddress(sender)).hasSize(1);
        return requests.ofAddress(sender).getFirst();
    }

    private RequestFile file(RequestSummary request) {
        return requests.file(request.id());
    }

    private ConversationView conversation(RequestSummary request) {
        return signIn.as("clerk", () -> desk.read(request.id()));
    }

    private void deliver(String raw) {
        deliverFrom(sender, raw, now());
    }

    private void deliver(String raw, Instant at) {
        deliverFrom(sender, raw, at);
    }

    private void deliverFrom(String from, String raw, Instant at) {
        String to = raw.contains("\nTo: ") || raw.startsWith("To: ") ? "" : "To: " + OFFICE + "\n";
        MimeMessage mail = RawMail.message("From: Pat <" + from + ">\n" + to + raw);
        inbox().appendMessage(mail, new Flags(), Date.from(at));
    }

    private Instant now() {
        return clock.instant();
    }

    private MailFolder inbox() {
        try {
            return SERVER.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private MailFolder taken() {
        return SERVER.getManagers().getImapHostManager().getFolder(user, "Taken");
    }

    private void look() {
        currentActor.asSystem(() -> reader(taking).look());
    }

    private InboxReader reader(MailTaking how) {
        return reader(how, ReadingLimits.USUAL);
    }

    private InboxReader reader(MailTaking how, ReadingLimits limits) {
        InboxSettings settings =
                new InboxSettings("127.0.0.1", SERVER.getImap().getPort(), mailbox, "secret", InboxSettings.Encryption.NONE, "INBOX", "Taken", 60);
        return new InboxReader(settings, reading(limits), table, how, messages, clock);
    }

    private static MailReading reading(ReadingLimits limits) {
        return new MailReading(limits, List.of(OFFICE));
    }

    private UnplacedMailView unplacedOf(String from) {
        List<UnplacedMailView> all = allUnplacedOf(from);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<UnplacedMailView> allUnplacedOf(String from) {
        return signIn.as("clerk", () -> {
            List<UnplacedMailView> all = new ArrayList<>();
            String after = null;
            do {
                var page = unplaced.list(UnplacedState.OPEN, after, 200);
                page.items().stream().filter(mail -> mail.sender().equals(from)).forEach(all::add);
                after = page.next();
            } while (after != null);
            return all;
        });
    }

    private long mailsTo(String address) {
        return jdbc.sql("select count(*) from outbox_mail where address = :to").param("to", address).query(Long.class).single();
    }

    private String bodyTo(String address) {
        return jdbc.sql("select text_body from outbox_mail where address = :to order by seq desc limit 1")
                .param("to", address)
                .query(String.class)
                .single();
    }
}
