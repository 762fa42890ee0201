package org.stathouse.stat.year;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.process.SessionProcess;
import org.stathouse.stat.session.AgendaLine;
import org.stathouse.stat.session.AnswerContinuation;
import org.stathouse.stat.session.CompleteDebrief;
import org.stathouse.stat.session.CompletePacket;
import org.stathouse.stat.session.ContinuationAnswer;
import org.stathouse.stat.session.EndSession;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.GiveInput;
import org.stathouse.stat.session.HandInMemo;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.IssueMemo;
import org.stathouse.stat.session.ReleasePreMemo;
import org.stathouse.stat.session.ReviewPreMemo;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskRow;

/** Those who prepare, hold and close the sessions of the played year; each does a task on the day on which it opens. */
final class SessionPeople {

    private static final HandInPreMemo PRE_MEMO = new HandInPreMemo("Fewer are late.", "Why are the rest late?", "A date for each.");

    private final CaseWalk tasks;
    private final Sessions sessions;
    private final StatRoom room;
    private final SignIn signIn;

    SessionPeople(ApplicationContext context) {
        tasks = new CaseWalk(context);
        sessions = context.getBean(Sessions.class);
        room = context.getBean(StatRoom.class);
        signIn = context.getBean(SignIn.class);
    }

    /** Does what the session asks for this morning, so many working days before it. */
    void prepare(YearSession session, int left, Instant now) {
        for (TaskRow task : tasks.openTasks(ref(session.id()))) {
            switch (task.formKey()) {
                case SessionProcess.FORM_FRAME -> tasks.complete(
                        StatFixture.LEAD, task, new FrameSession("What is late", "Why?", List.of(new AgendaLine("What is late", 30, "The agency"))));
                case SessionProcess.FORM_GIVE_INPUT -> tasks.complete(session.officer(), task, new GiveInput("A new vendor starts."));
                case SessionProcess.FORM_DRAFT, SessionProcess.FORM_REFRESH -> tasks.complete(StatFixture.LEAD, task, PRE_MEMO);
                case SessionProcess.FORM_REVIEW -> tasks.complete(StatFixture.REVIEWER, task, new ReviewPreMemo(true, null));
                case SessionProcess.FORM_RELEASE -> tasks.complete(StatFixture.LEAD, task, new ReleasePreMemo());
                case SessionProcess.FORM_PACKET -> tasks.complete(StatFixture.LEAD, task, new CompletePacket(null));
                case SessionProcess.FORM_CONTINUATION -> tasks.complete(
                        StatFixture.CHAIR, task, new AnswerContinuation(ContinuationAnswer.CONTINUE, "It is still needed.", null, null));
                case SessionProcess.FORM_HAND_IN_MEMO -> {
                    if (left <= session.memoDaysBefore()) {
                        tasks.complete(session.officer(), task, new HandInMemo("What the agency did."));
                        session.memosIn(now);
                    }
                }
                default -> { /* Opens on the day itself. */ }
            }
        }
    }

    void begin(UUID session) {
        signIn.as(StatFixture.LEAD, () -> room.begin(session, sessions.get(session).version()));
    }

    void end(UUID session) {
        tasks.complete(StatFixture.LEAD, ref(session), SessionProcess.FORM_HOLD, new EndSession());
    }

    void debrief(UUID session) {
        tasks.complete(StatFixture.LEAD, ref(session), SessionProcess.FORM_DEBRIEF, new CompleteDebrief("Begin with the oldest.", null));
    }

    void issueMemo(UUID session) {
        tasks.complete(StatFixture.LEAD, ref(session), SessionProcess.FORM_ISSUE_MEMO, new IssueMemo(null));
    }

    private static CaseRef ref(UUID session) {
        return new CaseRef("stat-session", session);
    }
}
