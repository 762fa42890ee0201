package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.notification.NoticeRun.FREE;
import static org.stathouse.notification.NoticeRun.LEGAL;
import static org.stathouse.notification.NoticeRun.server;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What people choose, when it reaches them, and what they read in the product. */
@IntegrationTest
class NoticeDeliveryTest {

    /** A mail server that is never asked: these tests look at the queue. */
    private static final MailSettings SERVER = server(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    OutboxTable table;

    @Autowired
    NoticeSettings settings;

    @Autowired
    MyNotices mine;

    @Autowired
    ReturnedMail returned;

    @Autowired
    MailQueue queue;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    private NoticeRun run;

    @BeforeEach
    void prepare() {
        run = new NoticeRun(context);
    }

    @Test
    void aMailOfTheDayGoesAtOnce() {
        run.write(SERVER, FREE, "By day");

        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().nextAttemptAt()).isEqualTo(only().createdAt());
    }

    @Test
    void aMailOfTheNightWaitsForTheMorningAndALegalOneDoesNot() {
        clock.moveTo(clock.today(), LocalTime.of(22, 0));
        run.write(SERVER, FREE, "By night");
        run.write(SERVER, LEGAL, "A legal day");

        Instant morning = clock.today().plusDays(1).atTime(7, 0).atZone(ZoneId.of("America/New_York")).toInstant();
        assertThat(rows()).filteredOn(mail -> mail.kind().equals(FREE)).extracting(OutboxMail::nextAttemptAt).containsExactly(morning);
        assertThat(rows()).filteredOn(mail -> mail.kind().equals(LEGAL)).allMatch(mail -> mail.createdAt().equals(mail.nextAttemptAt()));
    }

    @Test
    void whatNobodyWantsByMailStandsInTheProductOnly() {
        choose(FREE, DeliveryChoice.NEVER);
        run.write(SERVER, FREE, "Not by mail");

        assertThat(only().state()).isEqualTo(MailState.DECLINED);
        assertThat(mine.page(MyNotices.Filter.ALL, null, 10).items()).extracting(PersonalNotice::subject).containsExactly("Not by mail");
    }

    @Test
    void aLegalNoticeCannotBeTurnedOff() {
        assertThatThrownBy(() -> choose(LEGAL, DeliveryChoice.NEVER))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.key()).containsExactly("notification.settings.legal"));
        assertThatThrownBy(() -> choose(LEGAL, DeliveryChoice.DAILY)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> choose("task/unheard-of", DeliveryChoice.DAILY)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aSecondTabDoesNotOverwriteTheSettingsOfTheFirst() {
        long version = settings.own().version();
        settings.change(Map.of(FREE, DeliveryChoice.DAILY), NoticeHours.USUAL, version);

        assertThatThrownBy(() -> settings.change(Map.of(FREE, DeliveryChoice.NEVER), NoticeHours.USUAL, version)).isInstanceOf(Conflict.class);
        assertThat(settings.own().choices()).containsEntry(FREE, DeliveryChoice.DAILY);
    }

    @Test
    void readingCountsAndMayBeTakenBack() {
        run.write(FREE, "First");
        run.write(FREE, "Second");
        UUID first = mine.page(MyNotices.Filter.ALL, null, 10).items().getLast().id();
        assertThat(mine.unread()).isEqualTo(new MyNotices.Unread(2, false));

        mine.mark(first, true);
        assertThat(mine.page(new MyNotices.Filter(true, null), null, 10).items()).extracting(PersonalNotice::subject).containsExactly("Second");
        mine.mark(first, false);
        assertThat(mine.unread().count()).isEqualTo(2);
        assertThat(mine.markAllRead()).isEqualTo(2);
        assertThat(mine.unread().count()).isZero();
    }

    @Test
    void theInboxIsOnesOwn() {
        run.write(FREE, "For Pat");
        UUID id = mine.page(MyNotices.Filter.ALL, null, 1).items().getFirst().id();
        signIn.as("owner");

        assertThatThrownBy(() -> mine.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mine.mark(id, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void theInboxIsFilteredByWhatNoticesAreAbout() {
        run.write(FREE, "A proposal");
        run.write(LEGAL, "A request");

        assertThat(mine.page(new MyNotices.Filter(false, "Public records"), null, 10).items()).extracting(PersonalNotice::subject).containsExactly("A request");
        assertThatThrownBy(() -> mine.page(new MyNotices.Filter(false, "Unheard of"), null, 10)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aMailThatComesBackMarksTheAddressAndIsShownToItsPerson() {
        run.write(SERVER, FREE, "Goes out");
        table.sent(only().id(), clock.now());

        assertThat(returned.take(report(only().messageId(), run.address()))).isPresent();

        assertThat(only().state()).isEqualTo(MailState.BOUNCED);
        assertThat(settings.own().returned()).isNotNull();
        run.write(SERVER, FREE, "Afterwards");
        assertThat(rows().getFirst().state()).isEqualTo(MailState.NO_ADDRESS);
        assertThat(rows().getFirst().problem()).contains("comes back");
        settings.tryAddressAgain();
        run.write(SERVER, FREE, "Tried again");
        assertThat(rows().getFirst().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void aForgedReportMarksNobody() {
        run.write(SERVER, FREE, "Goes out");
        table.sent(only().id(), clock.now());

        assertThat(returned.take(report("<guessed@stathouse.example>", run.address()))).isEmpty();
        assertThat(returned.take(report(only().messageId(), "somebody.else@city.example"))).isEmpty();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(settings.own().returned()).isNull();
    }

    @Test
    void aStoppedQueueSendsNothingUntilItGoesOn() {
        run.alone();
        run.write(SERVER, FREE, "Waits");
        signIn.as("admin");
        assertThat(queue.pause().pausedBy()).isNotNull();
        try {
            assertThat(table.lease(clock.now(), clock.now().plus(OutboxSender.LEASE))).isEmpty();
            assertThatThrownBy(queue::pause).isInstanceOf(Conflict.class);
        } finally {
            queue.resume();
        }
        assertThat(table.lease(clock.now(), clock.now().plus(OutboxSender.LEASE))).isPresent();
        assertThatThrownBy(queue::resume).isInstanceOf(Conflict.class);
    }

    @Test
    void anAdministratorSendsAllAgainThatFailedForOnePerson() {
        run.write(SERVER, FREE, "One");
        run.write(SERVER, FREE, "Two");
        run.alone();
        signIn.as("admin");

        MailQueue.Retried retried = new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(running -> withServer().retryAll(new OutboxFilter(null, run.username())));

        assertThat(retried).isEqualTo(new MailQueue.Retried(2, 0, false));
        assertThat(rows()).allMatch(mail -> mail.state() == MailState.WAITING && mail.attempts() == 0);
        assertThat(queue.state().counts().get(MailState.WAITING)).isGreaterThanOrEqualTo(2);
        assertThat(queue.state().oldestDue()).isNotNull();
        run.alone();
    }

    @Test
    void theQueueIsForAdministrators() {
        assertThatThrownBy(queue::state).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(queue::pause).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(queue::resume).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> queue.retryAll(OutboxFilter.ALL)).isInstanceOf(NotPermitted.class);
    }

    private MailQueue withServer() {
        var people = context.getBean(People.class);
        var actor = context.getBean(CurrentActor.class);
        var time = context.getBean(Clock.class);
        var jdbc = context.getBean(JdbcClient.class);
        Outbox outbox = new Outbox(table, returned, SERVER, people, actor, context, time);
        return new MailQueue(jdbc, table, outbox, SERVER, people, actor, context, time);
    }

    private void choose(String kind, DeliveryChoice choice) {
        settings.change(Map.of(kind, choice), NoticeHours.USUAL, settings.own().version());
    }

    private IncomingMail report(String messageId, String address) {
        return new IncomingMail(
                "<report-" + UUID.randomUUID() + "@mx.example>", List.of(messageId), "mailer-daemon@mx.example", null, List.of(),
                "Undelivered Mail Returned to Sender", "", clock.now(), true, address, List.of(), List.of(), false);
    }

    private List<OutboxMail> rows() {
        return table.newest(new OutboxFilter(null, run.username()), Long.MAX_VALUE, 100);
    }

    private OutboxMail only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }
}
