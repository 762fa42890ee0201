package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class OutboxTest {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)).withPerMethodLifecycle(false);

    private static final Duration SHORT = Duration.ofMillis(400);

    private static final RecordsMail RECORDS = new RecordsMail("records@city.example");

    @Autowired
    OutboxTable table;

    @Autowired
    MailTemplates templates;

    @Autowired
    MyNotices myNotices;

    @Autowired
    NoticeCatalog catalog;

    @Autowired
    NoticeSettings wishes;

    @Autowired
    NoticeChoices choices;

    @Autowired
    ReturnedMail returned;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    SignIn signIn;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient tables;

    private final String recipient = "robin" + UUID.randomUUID().toString().substring(0, 8);
    private final CaseRef subject = new CaseRef("proposal", UUID.randomUUID());

    /** What other tests left unsent would go before, and a poller that starts would take it over. */
    @BeforeEach
    void nothingElseIsDue() {
        tables.sql("update outbox_mail set state = 'FAILED', next_attempt_at = null where state in ('WAITING', 'NOT_SENT')").update();
    }

    @Test
    void sendsANoticeOnceAsTextAndHtml() throws MessagingException, IOException {
        write(notice("one", "Your proposal came back"));

        sender(working()).sendDue();
        sender(working()).sendDue();

        MimeMessage mail = received().getFirst();
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Your proposal came back");
        assertThat(mail.getAllRecipients()[0]).hasToString("Robin Vale <" + recipient + "@city.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void thePollerSendsByItselfAndStopsCleanly() {
        OutboxPoller poller = new OutboxPoller(sender(working()));
        poller.start();
        write(notice("polled", "Polled"));
        poller.nudge(new OutboxNotices.Queued());

        awaitMail();
        poller.stop();

        assertThat(poller.isRunning()).isFalse();
        assertThat(received()).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsNothingAfterARollback() {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            notices(working(), person()).send(notice("undone", "Never happened"));
            running.setRollbackOnly();
        });

        sender(working()).sendDue();

        assertThat(rows()).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void refusesANoticeOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> notices(working(), person()).send(notice("alone", "Alone")));
    }

    @Test
    void dropsTheSameNoticeToTheSamePersonAndGoesOn() {
        write(notice("same", "First"));
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            Notices outboxed = notices(working(), person());
            outboxed.send(notice("same", "Second"));
            outboxed.send(notice("other", "Other"));
        });

        assertThat(rows()).extracting(OutboxMail::subject).containsExactly("Other", "First");
    }

    @Test
    void triesAgainUnderTheSameMessageIdOnceTheServerIsBack() throws MessagingException, IOException {
        write(notice("down", "Server down"));
        try (ScriptedSmtpServer closing = new ScriptedSmtpServer(command -> "421 Not now")) {
            sender(at(closing.port())).sendDue();
        }
        OutboxMail waiting = only();
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.problem()).contains("421");
        assertThat(Duration.between(testClock.now(), waiting.nextAttemptAt())).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));

        testClock.advance(Duration.ofMinutes(2));
        sender(working()).sendDue();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(received().getFirst().getMessageID()).isEqualTo(waiting.messageId());
    }

    @Test
    void sendsAgainUnderTheSameMessageIdAfterASenderDied() throws MessagingException {
        write(notice("died", "Sender died"));
        OutboxMail mail = only();
        // As if the process ended after the server took the mail and before that was written down.
        OutboxTable.Leased leased = table.lease(testClock.now(), testClock.now().plus(OutboxSender.LEASE)).orElseThrow();
        assertThat(leased.mail().id()).isEqualTo(mail.id());
        new SmtpTransport(working(), RECORDS, links, clock).deliver(leased);

        sender(working()).sendDue();
        assertThat(received()).as("while the lease runs").hasSize(1);

        testClock.advance(OutboxSender.LEASE.plusSeconds(1));
        sender(working()).sendDue();

        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(mail.messageId());
        assertThat(received().get(1).getMessageID()).isEqualTo(mail.messageId());
    }

    @Test
    void givesUpAtOnceWithTheServersSentenceWhereTheRecipientIsRefused() throws IOException {
        write(notice("refused", "Refused"));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(command ->
                command.startsWith("RCPT") ? "550 5.1.1 No such mailbox here" : command.startsWith("CONNECT") ? "220 Ready" : "250 Fine")) {
            sender(at(server.port())).sendDue();
        }

        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().problem()).contains("550 5.1.1 No such mailbox here");
    }

    @Test
    void aTemporaryRefusalIsTriedAgain() throws IOException {
        write(notice("grey", "Greylisted"));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(command ->
                command.startsWith("RCPT") ? "451 4.7.1 Try again later" : command.startsWith("CONNECT") ? "220 Ready" : "250 Fine")) {
            sender(at(server.port())).sendDue();
        }

        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().problem()).contains("451 4.7.1 Try again later");
    }

    @Test
    void aHangingServerCostsOneTimeOutAndNotOneForEachMail() throws IOException {
        write(notice("hang1", "Hangs"), notice("hang2", "Hangs too"), notice("hang3", "Hangs as well"));
        long start = System.nanoTime();
        try (ScriptedSmtpServer silent = new ScriptedSmtpServer(command -> "")) {
            sender(at(silent.port())).sendDue();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.multipliedBy(3));
        assertThat(rows()).allMatch(mail -> mail.state() == MailState.WAITING);
        assertThat(rows()).extracting(OutboxMail::attempts).containsExactlyInAnyOrder(1, 0, 0);
        testClock.advance(Duration.ofMinutes(2));
        sender(working()).sendDue();
        assertThat(received()).hasSize(3);
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() throws Exception {
        int count = 24;
        write(IntStream.range(0, count).mapToObj(i -> notice("both" + i, "Mail " + i)).toArray(Notice[]::new));

        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> senders = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                senders.add(() -> sender(working()).sendDue());
            }
            for (Future<Integer> done : pool.invokeAll(senders)) {
                done.get();
            }
        }

        assertThat(received()).hasSize(count);
        assertThat(rows()).hasSize(count).allMatch(mail -> mail.state() == MailState.SENT && mail.attempts() == 1);
    }

    @Test
    void lineBreaksInSubjectAndNameMakeNoHeaders() throws MessagingException {
        Person malicious = new Person(UUID.randomUUID(), recipient, "Robin\r\nBcc: eve@evil.example", recipient + "@city.example", true, Set.of());
        new TransactionTemplate(transactions).executeWithoutResult(
                running -> notices(working(), new OnePerson(malicious)).send(notice("inject", "Hello\r\nBcc: eve@evil.example\r\n\r\nBody")));

        sender(working()).sendDue();

        MimeMessage mail = received().getFirst();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: eve@evil.example Body");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneFailsWithoutHoldingUpOthers() {
        Person broken = new Person(UUID.randomUUID(), recipient, "Robin Vale", "not an address\n", true, Set.of());
        new TransactionTemplate(transactions).executeWithoutResult(
                running -> notices(working(), new OnePerson(broken)).send(notice("broken", "Broken")));
        testClock.advance(Duration.ofSeconds(1));
        write(notice("fine", "Fine"));

        sender(working()).sendDue();

        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.SENT, MailState.FAILED);
    }

    @Test
    void keepsNoticesToInactiveAccountsWithoutSendingThem() {
        Person gone = new Person(UUID.randomUUID(), recipient, "Robin Vale", recipient + "@city.example", false, Set.of());
        new TransactionTemplate(transactions).executeWithoutResult(
                running -> notices(working(), new OnePerson(gone)).send(notice("gone", "Gone")));

        assertThat(only().state()).isEqualTo(MailState.NO_ADDRESS);
        assertThat(only().problem()).isEqualTo("The account is inactive.");
    }

    @Test
    void withoutAMailServerShowsWhatWouldHaveBeenSent() {
        signIn.as("tmo");
        String title = "For the record " + UUID.randomUUID();
        new TransactionTemplate(transactions).executeWithoutResult(running ->
                notices.send(new Notice("intake/returned", subject + "/none", subject, "tmo", title, "intake/proposals/1", model())));

        PersonalNotice mine = myNotices.page(MyNotices.Filter.ALL, null, 1).items().getFirst();
        assertThat(mine.subject()).isEqualTo(title);
        assertThat(mine.text()).contains("No baseline.");
        signIn.as("admin");
        OutboxMail row = outbox.page(new OutboxFilter(MailState.NOT_SENT, "tmo"), null, 1).items().getFirst();
        assertThat(row.subject()).isEqualTo(title);
        assertThat(row.problem()).startsWith("No mail server is configured");
    }

    @Test
    void aServerConfiguredLaterGetsOnlyTheLastDaysNotices() {
        write(without(), notice("old", "Old news"));
        testClock.advance(Duration.ofHours(25));
        write(without(), notice("new", "News"));

        // The table, not the sender's start, so that rows of other tests stay as they are: this test is alone a day ahead.
        sender(working()).takeOver();

        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.WAITING, MailState.NOT_SENT);
        sender(without()).takeOver();
        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.NOT_SENT, MailState.NOT_SENT);
    }

    @Test
    void anAdministratorSendsAFailedMailAgain() throws IOException {
        write(notice("again", "Again"));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(command ->
                command.startsWith("RCPT") ? "550 Full" : command.startsWith("CONNECT") ? "220 Ready" : "250 Fine")) {
            sender(at(server.port())).sendDue();
        }
        UUID id = only().id();
        signIn.as("admin");

        new TransactionTemplate(transactions).execute(running -> outbox(working()).retry(id));
        sender(working()).sendDue();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThatThrownBy(() -> outbox(working()).retry(id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> outbox(without()).retry(id)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void theOutboxIsForAdministratorsOnly() {
        signIn.as("tmo");
        assertThatThrownBy(() -> outbox.page(OutboxFilter.ALL, null, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> outbox.body(UUID.randomUUID())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> outbox.retry(UUID.randomUUID())).isInstanceOf(NotPermitted.class);
    }

    private Notice notice(String key, String title) {
        return new Notice("intake/returned", subject + "/" + key, subject, recipient, title, "intake/proposals/" + subject.id(), model());
    }

    private static Map<String, Object> model() {
        return Map.of("caseNumber", "P-2027-0001", "caseTitle", "Safer crossings", "reason", "No baseline.");
    }

    private void write(Notice... all) {
        write(working(), all);
    }

    private void write(MailSettings settings, Notice... all) {
        new TransactionTemplate(transactions).executeWithoutResult(
                running -> Arrays.stream(all).forEach(notices(settings, person())::send));
    }

    private Notices notices(MailSettings settings, People people) {
        DeliveryRules rules = new DeliveryRules(settings, wishes, choices, returned, calendar, deadlines);
        return new OutboxNotices(table, templates, catalog, rules, people, events, clock, URI.create("https://stathouse.example"));
    }

    private OutboxSender sender(MailSettings settings) {
        return new OutboxSender(table, new SmtpTransport(settings, RECORDS, links, clock, SHORT, SHORT), returned, settings, clock);
    }

    private Outbox outbox(MailSettings settings) {
        return new Outbox(table, returned, settings, person(), currentActor, events, clock);
    }

    private static MailSettings working() {
        return at(MAIL.getSmtp().getPort());
    }

    private static MailSettings at(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "stathouse@city.example", "", false);
    }

    private static MailSettings without() {
        return new MailSettings("", 25, "", "", "", "", false);
    }

    private People person() {
        return new OnePerson(new Person(UUID.randomUUID(), recipient, "Robin Vale", recipient + "@city.example", true, Set.of()));
    }

    private List<OutboxMail> rows() {
        return table.newest(new OutboxFilter(null, recipient), Long.MAX_VALUE, 100);
    }

    private OutboxMail only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }

    private List<MimeMessage> received() {
        return List.of(MAIL.getReceivedMessagesForDomain(recipient + "@city.example"));
    }

    private void awaitMail() {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> !received().isEmpty());
    }

    /** A directory that knows one person. */
    private record OnePerson(Person person) implements People {

        @Override
        public Optional<Person> find(String username) {
            return Optional.of(person).filter(known -> known.username().equals(username));
        }

        @Override
        public List<Person> inGroups(Collection<String> groups) {
            return List.of();
        }

        @Override
        public List<Person> holding(Role role) {
            return List.of();
        }

        @Override
        public List<Person> active() {
            return List.of(person);
        }

        @Override
        public List<Person> supervisedBy(String username) {
            return List.of();
        }

        @Override
        public String nameOf(String username) {
            return person.displayName();
        }
    }
}
