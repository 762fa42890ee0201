package org.stathouse.mpia.letter.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestClosed;
import org.stathouse.mpia.RequestDecided;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterPaper;
import org.stathouse.mpia.letter.Letters;
import org.stathouse.mpia.letter.LetterWriting;
import org.stathouse.mpia.letter.PostLetter;
import org.stathouse.mpia.letter.SendLetter;
import org.stathouse.mpia.letter.watch.LegalWatch;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskDesk;

/** The clock stands at Monday, March 1, 2027; working day 7 is March 10, day 10 March 15, day 30 March 31. */
@IntegrationTest
class MpiaDeadlinesProcessTest {

    private static final LocalTime MORNING = LocalTime.of(9, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @Autowired
    TestEngine engine;

    @Autowired
    SignIn signIn;

    @Autowired
    CaseTasks tasks;

    @Autowired
    TaskDesk desk;

    @Autowired
    Letters letters;

    @Autowired
    LetterDrafts drafts;

    @Autowired
    LegalWatch watch;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private RecordsFixture records;

    @BeforeEach
    void asClerk() {
        records = new RecordsFixture(context);
        signIn.as(RecordsFixture.CLERK);
    }

    @Test
    void asksForTheLetterOnWorkingDay7WithADraft() {
        UUID request = records.request();

        at(request, LocalDate.of(2027, 3, 9), MORNING);
        assertThat(tasks.open(ref(request), DeadlinesProcess.FORM_SEND)).isEmpty();
        at(request, LocalDate.of(2027, 3, 10), MORNING);

        OpenTask task = tasks.open(ref(request), DeadlinesProcess.FORM_SEND).orElseThrow();
        assertThat(task.groups()).containsExactlyInAnyOrder("RECORDS_CLERK", "RECORDS_CUSTODIAN:" + records.agency().id());
        assertThat(task.dueAt()).isEqualTo(LocalDate.of(2027, 3, 15).atTime(17, 0).atZone(ZoneId.of("America/New_York")).toInstant());
        assertThat(context.getBean(LetterTasks.class).letterOf(task)).isPresent();
    }

    @Test
    void soundsEveryAlarmExactlyOnceUntilTheLetterIsLateAndThenDaily() {
        UUID request = records.request();
        at(request, LocalDate.of(2027, 3, 10), MORNING);
        assertThat(alarms(request)).isEmpty();

        at(request, LocalDate.of(2027, 3, 11), MORNING);
        assertThat(alarms(request)).containsExactly("LETTER_DAY_8");
        at(request, LocalDate.of(2027, 3, 12), MORNING);
        at(request, LocalDate.of(2027, 3, 15), MORNING);
        at(request, LocalDate.of(2027, 3, 15), LocalTime.of(12, 1));
        assertThat(alarms(request)).containsExactly("LETTER_DAY_8", "LETTER_DAY_9", "LETTER_DAY_10", "LETTER_DAY_10_NOON");
        assertThat(watch.lateSince(request)).isEmpty();

        at(request, LocalDate.of(2027, 3, 16), LocalTime.of(0, 1));
        assertThat(watch.lateSince(request)).contains(LocalDate.of(2027, 3, 16));
        at(request, LocalDate.of(2027, 3, 17), MORNING);
        at(request, LocalDate.of(2027, 3, 18), MORNING);

        assertThat(alarms(request)).containsExactly("LETTER_DAY_8", "LETTER_DAY_9", "LETTER_DAY_10", "LETTER_DAY_10_NOON");
        assertThat(notices(request, "mpia/ten-day-letter-late", RecordsFixture.LAW)).isEqualTo(3);
        assertThat(notices(request, "mpia/ten-day-letter-late", RecordsFixture.SUPERVISOR)).isEqualTo(3);
        assertThat(notices(request, "mpia/alarm", records.agency().custodian())).isEqualTo(4);
        assertThat(notices(request, "mpia/alarm", RecordsFixture.CLERK)).isEqualTo(4);
        assertThat(notices(request, "mpia/alarm", RecordsFixture.SUPERVISOR)).isEqualTo(4);
        assertThat(audits(request, "mpia-ten-day-letter.missed")).isEqualTo(1);

        sendTenDayLetter(request);
        at(request, LocalDate.of(2027, 3, 19), MORNING);
        at(request, LocalDate.of(2027, 3, 22), MORNING);
        assertThat(notices(request, "mpia/ten-day-letter-late", RecordsFixture.LAW)).isEqualTo(3);
        assertThat(watch.lateSince(request)).as("the record stays").isPresent();
    }

    @Test
    void soundsTheAlarmsOfTheDecisionEachOnce() {
        UUID request = records.request();
        sendTenDayLetter(request);

        for (LocalDate day = LocalDate.of(2027, 3, 2); day.isBefore(LocalDate.of(2027, 4, 6)); day = day.plusDays(1)) {
            at(request, day, MORNING);
        }

        assertThat(alarms(request).stream().filter(alarm -> alarm.startsWith("DECISION")))
                .containsExactly("DECISION_5_DAYS", "DECISION_80_PERCENT", "DECISION_2_DAYS", "DECISION_DAY", "DECISION_OVERDUE");
    }

    @Test
    void watchesTheDayThatTheLetterPromised() {
        UUID request = records.request();
        sendTenDayLetter(request);
        assertThat(watch.promised(request)).contains(LocalDate.of(2027, 3, 26));

        for (LocalDate day = LocalDate.of(2027, 3, 22); day.isBefore(LocalDate.of(2027, 3, 30)); day = day.plusDays(1)) {
            at(request, day, MORNING);
        }

        assertThat(alarms(request)).contains("PROMISE_2_DAYS", "PROMISE_OVER");
    }

    @Test
    void theTaskSendsTheLetterAndEndsItsAlarms() {
        UUID request = records.request();
        at(request, LocalDate.of(2027, 3, 10), MORNING);
        OpenTask task = tasks.open(ref(request), DeadlinesProcess.FORM_SEND).orElseThrow();
        fill(context.getBean(LetterTasks.class).letterOf(task).orElseThrow());

        desk.claim(task.id(), null);
        desk.complete(task.id(), null, new SendLetter(null));

        assertThat(tasks.open(ref(request), DeadlinesProcess.FORM_SEND)).isEmpty();
        at(request, LocalDate.of(2027, 3, 16), MORNING);
        assertThat(alarms(request)).noneMatch(alarm -> alarm.startsWith("LETTER"));
        assertThat(watch.lateSince(request)).isEmpty();
    }

    @Test
    void sendingFromTheRequestsPageEndsTheTaskToo() {
        UUID request = records.request();
        at(request, LocalDate.of(2027, 3, 10), MORNING);

        sendTenDayLetter(request);

        assertThat(tasks.open(ref(request), DeadlinesProcess.FORM_SEND)).isEmpty();
    }

    @Test
    void aLetterOnPaperIsWatchedUntilItIsPosted() {
        UUID request = records.request(LetterPaper.form(records));
        at(request, LocalDate.of(2027, 3, 10), MORNING);
        sendTenDayLetter(request);

        OpenTask task = tasks.open(ref(request), DeadlinesProcess.FORM_POST).orElseThrow();
        at(request, LocalDate.of(2027, 3, 11), MORNING);
        assertThat(alarms(request)).containsExactly("LETTER_DAY_8");
        desk.claim(task.id(), null);
        desk.complete(task.id(), null, new PostLetter(LocalDate.of(2027, 3, 11)));

        assertThat(tasks.open(ref(request), DeadlinesProcess.FORM_POST)).isEmpty();
        at(request, LocalDate.of(2027, 3, 16), MORNING);
        assertThat(alarms(request)).containsExactly("LETTER_DAY_8");
    }

    @Test
    void aRequestLoggedLateSoundsOnlyTheLatestOfItsAlarms() {
        UUID request = records.receivedOn(LocalDate.of(2027, 2, 16));
        engine.runDueJobs(ref(request));

        assertThat(notices(request, "mpia/alarm", RecordsFixture.CLERK)).isLessThanOrEqualTo(1);
    }

    @Test
    void closingEndsEverything() {
        UUID request = records.request();
        at(request, LocalDate.of(2027, 3, 10), MORNING);

        tell(new RequestClosed(request, Outcome.WITHDRAWN, clock.today()));

        assertThat(engine.runningProcesses(ref(request))).isZero();
        assertThat(engine.waitingJobs(ref(request))).isZero();
        assertThat(tasks.open(ref(request), DeadlinesProcess.FORM_SEND)).isEmpty();
        tell(new RequestClosed(request, Outcome.WITHDRAWN, clock.today()));
    }

    @Test
    void theDecisionEndsItsAlarms() {
        UUID request = records.request();
        sendTenDayLetter(request);

        tell(new RequestDecided(request, Outcome.GRANTED, clock.today()));
        at(request, LocalDate.of(2027, 4, 2), MORNING);

        assertThat(alarms(request)).noneMatch(alarm -> alarm.startsWith("DECISION"));
    }

    private void at(UUID request, LocalDate day, LocalTime time) {
        clock.moveTo(day, time);
        engine.runDueJobs(ref(request));
    }

    private void sendTenDayLetter(UUID request) {
        UUID letter = letters.draft(request, LetterKind.TEN_DAY);
        fill(letter);
        letters.send(letter);
    }

    private void fill(UUID letter) {
        drafts.save(
                letter,
                drafts.view(letter).version(),
                new LetterWriting(null, Map.of("expectedOn", "2027-03-26", "feeRange", "$0 to $40", "delayReason", "Two archives.")));
    }

    private void tell(Object event) {
        transactions.executeWithoutResult(running -> events.publishEvent(event));
    }

    private List<String> alarms(UUID request) {
        return jdbc.sql(
                        """
                        select kind_of from (select split_part(notice_key, '/', 4) as kind_of, min(seq) as first from outbox_mail
                        where case_id = :request and kind = 'mpia/alarm' group by split_part(notice_key, '/', 4)) as alarms order by first
                        """)
                .param("request", request)
                .query(String.class)
                .list();
    }

    private long notices(UUID request, String kind, String recipient) {
        return jdbc.sql("select count(*) from outbox_mail where case_id = :request and kind = :kind and recipient = :recipient")
                .param("request", request)
                .param("kind", kind)
                .param("recipient", recipient)
                .query(Long.class)
                .single();
    }

    private long audits(UUID request, String action) {
        return jdbc.sql("select count(*) from audit_row where case_id = :request and action = :action")
                .param("request", request)
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private static CaseRef ref(UUID request) {
        return new CaseRef(DeadlinesProcess.KEY, request);
    }
}
