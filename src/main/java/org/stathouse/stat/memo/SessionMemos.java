package org.stathouse.stat.memo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionPapers;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;

/** The papers of sessions: looked at before they go out, released, sent and read. */
@Service
@Transactional
public class SessionMemos implements SessionPapers {

    /** The case type of a session, under which its papers are kept. */
    static final String SESSION = "stat-session";

    private final PreMemo preMemo;
    private final FollowUpMemo followUpMemo;
    private final MemoPress press;
    private final ReleasedMemoRepository releases;
    private final MemoReaders readers;
    private final SessionDirectory sessions;
    private final StatDirectory stats;
    private final CaseJournal journal;
    private final CurrentActor currentActor;

    SessionMemos(
            PreMemo preMemo,
            FollowUpMemo followUpMemo,
            MemoPress press,
            ReleasedMemoRepository releases,
            MemoReaders readers,
            SessionDirectory sessions,
            StatDirectory stats,
            CaseJournal journal,
            CurrentActor currentActor) {
        this.preMemo = preMemo;
        this.followUpMemo = followUpMemo;
        this.press = press;
        this.releases = releases;
        this.readers = readers;
        this.sessions = sessions;
        this.stats = stats;
        this.journal = journal;
        this.currentActor = currentActor;
    }

    @Override
    public void sendPreMemo(UUID session) {
        SessionSummary summary = sessions.get(session);
        send(summary, preMemo.compose(session), "stat/memo-pre", readers.ofSession(summary.stat()));
    }

    @Override
    public void sendFollowUpMemo(UUID session) {
        SessionSummary summary = sessions.get(session);
        send(summary, followUpMemo.compose(session), "stat/memo-follow-up", readers.ofFollowUp(summary.stat(), session));
    }

    private void send(SessionSummary session, Memo memo, String notice, Set<String> recipients) {
        CaseRef about = new CaseRef(SESSION, session.id());
        MemoRelease release =
                press.release(memo, about, session.stat(), session.id(), releases.ofSession(session.id())).view();
        Map<String, Object> model = Map.of(
                "stat", memo.of(),
                "number", session.number(),
                "held", session.startsAt(),
                "file", release.fileName(),
                "version", release.number());
        News news = new News(about, memo.of() + ": " + memo.kind().label() + " of " + memo.day(), pathOf(session.id(), memo.kind()), model);
        journal.tell(recipients, notice, String.valueOf(release.number()), news);
    }

    /** Where a session's paper is read in the browser. */
    public static String pathOf(UUID session, MemoKind kind) {
        return "stat/sessions/" + session + "/papers/" + kind.name();
    }

    /**
     * What a memo would say if it went out now.
     *
     * @throws NotFound if the person may not open the Stat
     * @throws NotPermitted unless one of its analysts, its chair, or somebody who reads all Stats
     */
    @Transactional(readOnly = true)
    public Memo preview(UUID session, MemoKind kind) {
        Actor actor = currentActor.get();
        SessionSummary summary = visible(actor, session);
        if (!readers.mayPreview(actor, summary.stat())) {
            throw new NotPermitted(Fault.of("stat.memo.preview.not", summary.statName()));
        }
        return switch (kind) {
            case PRE_MEMO -> preMemo.compose(session);
            case FOLLOW_UP -> followUpMemo.compose(session);
            case WEEKLY_STATUS -> throw new NotFound("Weekly status of session " + summary.number());
        };
    }

    /** Whether this person may look at a session's memos before they go out. */
    @Transactional(readOnly = true)
    public boolean mayPreview(UUID session) {
        return readers.mayPreview(currentActor.get(), sessions.get(session).stat());
    }

    /** The papers of a session that this person may read, newest first; no other session's. */
    @Transactional(readOnly = true)
    public List<MemoRelease> of(UUID session) {
        Actor actor = currentActor.get();
        return releases.ofSession(session).stream()
                .map(ReleasedMemo::view)
                .filter(memo -> readers.mayRead(actor, memo))
                .toList();
    }

    /**
     * A released paper with its content, of a session or of a week.
     *
     * @throws NotFound if there is none, or the person may not read it
     */
    @Transactional(readOnly = true)
    public MemoFile file(UUID release) {
        Actor actor = currentActor.get();
        ReleasedMemo memo = releases.findById(release)
                .filter(one -> readers.mayRead(actor, one.view()))
                .orElseThrow(() -> new NotFound("Memo " + release));
        return new MemoFile(memo.view().fileName(), press.content(memo));
    }

    private SessionSummary visible(Actor actor, UUID session) {
        SessionSummary summary = sessions.get(session);
        if (!stats.mayRead(actor, summary.stat())) {
            throw new NotFound("Session " + session);
        }
        return summary;
    }
}
