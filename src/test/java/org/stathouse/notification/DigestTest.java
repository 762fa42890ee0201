package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.notification.NoticeRun.FREE;
import static org.stathouse.notification.NoticeRun.server;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

/** One person’s digests: what stands in them, when they go, and that they go once. */
@IntegrationTest
class DigestTest {

    private static final MailSettings SERVER = server(1);
    private static final DigestTasks NO_TASKS = (username, since) -> DigestTasks.Open.NOTHING;

    @Autowired
    ApplicationContext context;

    @Autowired
    OutboxTable table;

    @Autowired
    DigestTable digests;

    @Autowired
    NoticeSettings settings;

    @Autowired
    People people;

    @Autowired
    DigestTasks realTasks;

    @Autowired
    MyNotices mine;

    @Autowired
    TestClock clock;

    private NoticeRun run;

    @BeforeEach
    void prepare() {
        run = new NoticeRun(context);
    }

    @Test
    void tellsInOneMailWhatWaitedForItAndOnlyOnce() {
        choose(FREE, DeliveryChoice.DAILY);
        run.write(SERVER, FREE, "First news");
        run.write(SERVER, FREE, "Second news");
        assertThat(rows()).extracting(OutboxMail::state).containsOnly(MailState.FOR_DAILY);

        write(NO_TASKS, Digests.Period.DAILY);
        write(NO_TASKS, Digests.Period.DAILY);

        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.WAITING, MailState.IN_DIGEST, MailState.IN_DIGEST);
        MailBody body = table.body(rows().getFirst().id()).orElseThrow();
        assertThat(body.text()).contains("What happened", "First news", "Second news", "https://stathouse.example/intake/proposals/").doesNotContain("[(", "[#", "null");
        assertThat(body.html()).contains("What happened", "First news", "Second news").doesNotContain(" th:", "null");
    }

    @Test
    void showsWhatIsOverdueDueTodayNewAndWaiting() {
        write((username, since) -> new DigestTasks.Open(part("Due now"), part("Too late"), part("Fresh one"), part("Theirs <b>")), Digests.Period.DAILY);

        MailBody body = table.body(rows().getFirst().id()).orElseThrow();
        assertThat(body.text()).containsSubsequence("Overdue", "Too late", "Due today", "Due now", "New for you", "Fresh one", "You wait for others", "Theirs <b>");
        assertThat(body.html()).containsSubsequence("Overdue", "Too late", "Due today", "Due now", "New for you", "Fresh one", "You wait for others", "Theirs &lt;b&gt;");
    }

    @Test
    void whereThereIsNothingToSayNoMailGoes() {
        write(NO_TASKS, Digests.Period.DAILY);

        assertThat(rows()).isEmpty();
    }

    @Test
    void whoWantsNoSummaryGetsTheirNewsWithoutTasks() {
        choose(NoticeSettings.SUMMARY, DeliveryChoice.NEVER);
        write((username, since) -> new DigestTasks.Open(part("Due now"), part("Too late"), part("Fresh"), part("Theirs")), Digests.Period.DAILY);

        assertThat(rows()).isEmpty();
    }

    @Test
    void theWeeklyOneTakesWhatWaitedForTheWeek() {
        choose(FREE, DeliveryChoice.WEEKLY);
        run.write(SERVER, FREE, "Weekly news");

        write(NO_TASKS, Digests.Period.DAILY);
        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.FOR_WEEKLY);
        write(NO_TASKS, Digests.Period.WEEKLY);
        assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.WAITING, MailState.IN_DIGEST);
    }

    @Test
    void aDigestIsNoUnreadNotice() {
        write((username, since) -> new DigestTasks.Open(part("Due now"), part("Too late"), part("Fresh"), part("Theirs")), Digests.Period.DAILY);

        assertThat(mine.unread().count()).isZero();
        assertThat(mine.page(MyNotices.Filter.ALL, null, 10).items()).hasSize(1);
    }

    @Test
    void goesFromSevenOnAndOnWorkingDaysOnly() {
        clock.moveTo(LocalDate.of(2027, 3, 6), LocalTime.of(9, 0));
        sendDue();
        assertThat(rows()).as("on a Saturday").isEmpty();
        clock.moveTo(LocalDate.of(2027, 3, 9), LocalTime.of(6, 59));
        sendDue();
        assertThat(rows()).as("before seven").isEmpty();
        clock.moveTo(LocalDate.of(2027, 3, 9), LocalTime.of(7, 0));
        sendDue();
        sendDue();
        assertThat(rows()).as("on a Tuesday at seven").hasSize(1);
    }

    @Test
    void theTaskListTellsWhatIsOpenForAPersonWithoutTasks() {
        assertThat(realTasks.of(run.username(), clock.now().minusSeconds(1)).dueToday()).isEqualTo(DigestTasks.Part.EMPTY);
    }

    /** The others of the City have none of these tasks. */
    private void sendDue() {
        DigestTasks ofThisPerson = (username, since) -> username.equals(run.username())
                ? new DigestTasks.Open(part("Due now"), DigestTasks.Part.EMPTY, DigestTasks.Part.EMPTY, DigestTasks.Part.EMPTY)
                : DigestTasks.Open.NOTHING;
        // Each test has its own days; what an earlier run has noted as done must not stand in the way.
        context.getBean(JdbcClient.class).sql("delete from digest_run").update();
        new Digests(
                        digests,
                        writing(ofThisPerson),
                        people,
                        context.getBean(WorkingCalendar.class),
                        context.getBean(DateTexts.class),
                        context.getBean(Clock.class))
                .sendDue();
    }

    private void write(DigestTasks tasks, Digests.Period period) {
        Person person = people.find(run.username()).orElseThrow();
        run.inTransaction(() -> writing(tasks).write(person, period, clock.today(), clock.now().minusSeconds(60)));
    }

    private DigestWriting writing(DigestTasks tasks) {
        return new DigestWriting(
                digests, run.notices(SERVER), context.getBean(NoticeCatalog.class), settings, tasks, context.getBean(DateTexts.class),
                URI.create("https://stathouse.example"));
    }

    private static DigestTasks.Part part(String task) {
        return new DigestTasks.Part(
                List.of(new DigestTasks.Line("P-2027-0001", "Safer crossings", task, Instant.parse("2027-03-01T22:00:00Z"), "tasks/" + UUID.randomUUID())), false);
    }

    private void choose(String kind, DeliveryChoice choice) {
        settings.change(Map.of(kind, choice), NoticeHours.USUAL, settings.own().version());
    }

    private List<OutboxMail> rows() {
        return table.newest(new OutboxFilter(null, run.username()), Long.MAX_VALUE, 100);
    }
}
