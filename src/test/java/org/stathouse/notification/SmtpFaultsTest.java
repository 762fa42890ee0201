package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.notification.NoticeRun.FREE;
import static org.stathouse.notification.NoticeRun.LEGAL;
import static org.stathouse.notification.NoticeRun.server;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.SmtpSink;
import org.stathouse.testing.SmtpSink.Point;
import org.stathouse.testing.SmtpSink.Turn;
import org.stathouse.testing.TestClock;

/** Real conversations with mail servers that fail at each point, and what mails carry so that people can turn them off. */
@IntegrationTest
class SmtpFaultsTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    @Autowired
    ApplicationContext context;

    @Autowired
    OutboxTable table;

    @Autowired
    ReturnedMail returned;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    NoticeSettings settings;

    @Autowired
    MockMvc http;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock testClock;

    @Autowired
    Clock clock;

    private NoticeRun run;

    @BeforeEach
    void prepare() {
        run = new NoticeRun(context);
        run.alone();
    }

    @Test
    void aServerThatBreaksOffAfterTheMailGetsItAgainUnderTheSameName() {
        AtomicInteger times = new AtomicInteger();
        SmtpSink.Script breaksOffOnce = (point, mail) -> point == Point.TAKEN && times.getAndIncrement() == 0 ? Turn.BREAK_OFF : Turn.GO_ON;
        try (SmtpSink sink = new SmtpSink(breaksOffOnce)) {
            run.write(server(sink.port()), FREE, "Perhaps twice");
            send(sink);
            assertThat(only().state()).isEqualTo(MailState.WAITING);

            testClock.advance(Duration.ofMinutes(2));
            send(sink);

            assertThat(only().state()).isEqualTo(MailState.SENT);
            assertThat(sink.taken()).extracting(SmtpSink.Taken::messageId).containsExactly(only().messageId(), only().messageId());
        }
    }

    @Test
    void aServerThatHangsAfterTheMailCostsOneTimeOutAndTheMailIsTriedAgain() {
        try (SmtpSink sink = new SmtpSink((point, mail) -> point == Point.TAKEN ? Turn.HANG : Turn.GO_ON)) {
            run.write(server(sink.port()), FREE, "Hangs");
            long begin = System.nanoTime();
            send(sink);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SHORT.multipliedBy(4));
            assertThat(only().state()).isEqualTo(MailState.WAITING);
            assertThat(only().attempts()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatGoesAwayOnceItHasSaidYesLosesAndRepeatsNothing() {
        try (SmtpSink sink = new SmtpSink((point, mail) -> point == Point.TOLD ? Turn.BREAK_OFF : Turn.GO_ON)) {
            run.write(server(sink.port()), FREE, "One");
            send(sink);

            assertThat(only().state()).isEqualTo(MailState.SENT);
            assertThat(sink.taken()).hasSize(1);
        }
    }

    @Test
    void aConnectionThatBreaksBetweenTwoMailsDelaysTheSecondAndLosesNone() {
        AtomicInteger told = new AtomicInteger();
        try (SmtpSink sink = new SmtpSink((point, mail) -> point == Point.TOLD && told.getAndIncrement() == 0 ? Turn.BREAK_OFF : Turn.GO_ON)) {
            run.write(server(sink.port()), FREE, "One");
            run.write(server(sink.port()), FREE, "Two");
            send(sink);
            testClock.advance(Duration.ofMinutes(2));
            send(sink);

            assertThat(rows()).extracting(OutboxMail::state).containsOnly(MailState.SENT);
            assertThat(sink.taken()).hasSize(2);
        }
    }

    @Test
    void manyMailsGoOnOneConnection() {
        try (SmtpSink sink = new SmtpSink(SmtpSink.TAKES_ALL)) {
            for (int mail = 0; mail < 20; mail++) {
                run.write(server(sink.port()), FREE, "Mail " + mail);
            }
            assertThat(send(sink)).isEqualTo(20);
            assertThat(sink.connections()).isEqualTo(1);
        }
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsMarkedAtOnceAndTheNextMailGoesOn() {
        AtomicInteger recipients = new AtomicInteger();
        try (SmtpSink sink = new SmtpSink((point, mail) -> point == Point.RECIPIENT && recipients.getAndIncrement() == 0 ? Turn.REFUSE : Turn.GO_ON)) {
            run.write(server(sink.port()), FREE, "Refused");
            run.write(server(sink.port()), FREE, "Goes on");
            send(sink);

            assertThat(rows()).extracting(OutboxMail::state).containsExactly(MailState.SENT, MailState.FAILED);
            assertThat(returned.of(run.address()).orElseThrow().reason()).contains("550 5.1.1");
        }
    }

    @Test
    void aServerThatWantsToBeAskedLaterIsAskedLater() {
        try (SmtpSink sink = new SmtpSink((point, mail) -> point == Point.TAKEN ? Turn.TRY_LATER : Turn.GO_ON)) {
            run.write(server(sink.port()), FREE, "Later");
            send(sink);

            assertThat(only().state()).isEqualTo(MailState.WAITING);
            assertThat(only().problem()).contains("451");
            assertThat(returned.of(run.address())).isEmpty();
        }
    }

    @Test
    void theMailProgramsButtonTurnsTheKindOffAndNothingElse() throws Exception {
        try (SmtpSink sink = new SmtpSink(SmtpSink.TAKES_ALL)) {
            run.write(server(sink.port()), FREE, "Too many of these");
            send(sink);
            String head = sink.taken().getFirst().head();
            assertThat(head).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
            String path = head.replaceAll("(?s).*List-Unsubscribe: +<https?://[^/]+(/unsubscribe/[^>]+)>.*", "$1");

            http.perform(MockMvcRequestBuilders.get(path))
                    .andExpect(MockMvcResultMatchers.status().isOk())
                    .andExpect(MockMvcResultMatchers.content().string(Matchers.containsString("Turn off these mails?")));
            signIn.as(run.username());
            assertThat(settings.own().choices()).as("a program that only looks into the link").containsEntry(FREE, DeliveryChoice.AT_ONCE);

            http.perform(MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content("List-Unsubscribe=One-Click"))
                    .andExpect(MockMvcResultMatchers.status().isOk());
            http.perform(MockMvcRequestBuilders.post(path)).andExpect(MockMvcResultMatchers.status().isOk());
            signIn.as(run.username());
            assertThat(settings.own().choices()).containsEntry(FREE, DeliveryChoice.NEVER).containsEntry("intake/decided", DeliveryChoice.AT_ONCE);
        }
    }

    @Test
    void aLegalMailHasNoSuchButton() {
        try (SmtpSink sink = new SmtpSink(SmtpSink.TAKES_ALL)) {
            run.write(server(sink.port()), LEGAL, "A legal day");
            send(sink);

            assertThat(sink.taken().getFirst().head()).doesNotContain("List-Unsubscribe");
            assertThat(links.address(run.username(), LEGAL)).isEmpty();
        }
    }

    @Test
    void aChangedLinkTurnsNothingOff() throws Exception {
        String path = links.address(run.username(), FREE).orElseThrow().replaceAll("https?://[^/]+", "");
        char last = path.charAt(path.length() - 1);
        String forged = path.substring(0, path.length() - 1) + (last == 'A' ? 'B' : 'A');
        String otherSignature = path.replaceFirst("(/unsubscribe/)(.)", last == 'x' ? "$1y" : "$1" + (path.charAt(13) == 'x' ? 'y' : 'x'));

        for (String wrong : List.of(forged + "AA", otherSignature, "/unsubscribe/x", "/unsubscribe/not.one")) {
            http.perform(MockMvcRequestBuilders.post(wrong)).andExpect(MockMvcResultMatchers.status().isNotFound());
        }
        signIn.as(run.username());
        assertThat(settings.own().choices()).containsEntry(FREE, DeliveryChoice.AT_ONCE);
    }

    private int send(SmtpSink sink) {
        MailSettings server = server(sink.port());
        RecordsMail records = new RecordsMail("");
        return new OutboxSender(table, new SmtpTransport(server, records, links, clock, SHORT, SHORT), returned, server, clock).sendDue();
    }

    private List<OutboxMail> rows() {
        return table.newest(new OutboxFilter(null, run.username()), Long.MAX_VALUE, 100);
    }

    private OutboxMail only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }
}
