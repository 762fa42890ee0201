package org.stathouse.stat.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.SessionStatus;
import org.stathouse.worklist.OpenTask;

/**
 * What a Stat's analysts prepare before a session, step by step (processes.md A.3 [P:W]). What is written can be kept as a draft before
 * its step is done; each text is bounded and all faults come at once.
 */
@Service
@Transactional
public class SessionPreparation {

    private final SessionAccess access;
    private final GroundworkRepository groundworks;
    private final AgendaEntryRepository agenda;
    private final GroundworkViews groundworkViews;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final CurrentActor currentActor;
    private final Clock clock;

    SessionPreparation(
            SessionAccess access,
            GroundworkRepository groundworks,
            AgendaEntryRepository agenda,
            GroundworkViews groundworkViews,
            SessionJournal journal,
            SessionWorkflow workflow,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.groundworks = groundworks;
        this.agenda = agenda;
        this.groundworkViews = groundworkViews;
        this.journal = journal;
        this.workflow = workflow;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What has been brought together so far; those who take part for an agency see of the draft only what has been released. */
    @Transactional(readOnly = true)
    public GroundworkView groundwork(UUID session) {
        Actor actor = currentActor.get();
        StatSession found = access.seen(actor, session);
        GroundworkView view = groundworkViews.view(found);
        return access.readsDrafts(actor, found.statId()) ? view : view.forAgencies();
    }

    /** Why the person may not do this session's steps of preparation: only the Stat's own analysts do. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstPreparing(Actor actor, UUID session) {
        return access.against(actor, session);
    }

    /** Why the person may not review the draft: a Stat analyst does who has not written on it (processes.md A.3, T-4 [P:W]). */
    @Transactional(readOnly = true)
    public Optional<Fault> againstReviewing(Actor actor, UUID session) {
        return groundworks.findById(session).filter(groundwork -> groundwork.isDraftedBy(actor)).isPresent()
                ? Optional.of(Fault.of("stat.session.ownDraft"))
                : Optional.empty();
    }

    /** Keeps a frame that is not finished; nothing need be complete but the lines of the agenda. */
    public GroundworkView keepFrame(UUID session, long version, FrameSession frame) {
        StatSession found = runPlanned(session);
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(frame, false));
        writeFrame(forChange(found, version), frame);
        return kept(found, "frame");
    }

    /** Finishes the frame: focus, questions, and an agenda with minutes and presenters. */
    public void frame(OpenTask task, FrameSession frame) {
        StatSession session = runPlanned(task.subject().id());
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(frame, true));
        Groundwork groundwork = groundwork(session);
        writeFrame(groundwork, frame);
        groundwork.framed(mark());
        done(session, "framed", "framed");
        workflow.framed(session.id());
    }

    /** Keeps a draft that is not finished; its writer does not review it. */
    public GroundworkView keepDraft(UUID session, long version, HandInPreMemo memo) {
        StatSession found = runPlanned(session);
        Groundwork groundwork = forChange(found, version);
        if (groundwork.isApproved()) {
            throw new Conflict(Fault.of("stat.session.draftApproved", found.number()));
        }
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(memo, false));
        groundwork.writeDraft(stripped(memo), currentActor.get().usernames());
        return kept(found, "draft");
    }

    /** Hands the draft over to the review. */
    public void draft(OpenTask task, HandInPreMemo memo) {
        StatSession session = runPlanned(task.subject().id());
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(memo, true));
        Groundwork groundwork = groundwork(session);
        groundwork.writeDraft(stripped(memo), currentActor.get().usernames());
        groundwork.drafted(mark());
        done(session, "drafted", "has its pre-memo drafted");
        workflow.drafted(session.id());
    }

    /** Approves the draft, or returns it with what is wrong; whoever wrote on it may not. */
    public void review(OpenTask task, ReviewPreMemo review) {
        StatSession session = access.forStep(task.subject().id());
        session.require(SessionStatus.PLANNED);
        Actor actor = currentActor.get();
        againstReviewing(actor, session.id()).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(review));
        boolean approved = Boolean.TRUE.equals(review.approved());
        groundwork(session).review(approved, SessionPolicy.blankToNull(review.findings()), mark());
        done(session, "reviewed", approved ? "has its draft approved" : "has its draft returned: " + review.findings());
        workflow.reviewed(session.id(), approved);
    }

    /** Keeps a refreshed draft that is not finished. */
    public GroundworkView keepRefreshed(UUID session, long version, HandInPreMemo memo) {
        StatSession found = runPlanned(session);
        Groundwork groundwork = forChange(found, version);
        if (groundwork.released() != null) {
            throw new Conflict(Fault.of("stat.session.released", found.number()));
        }
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(memo, false));
        groundwork.writeRefreshed(stripped(memo));
        return kept(found, "refreshed draft");
    }

    /** Brings the newest figures into the approved draft. */
    public void refresh(OpenTask task, HandInPreMemo memo) {
        StatSession session = runPlanned(task.subject().id());
        BusinessRuleViolation.throwIfAny(SessionPolicy.against(memo, true));
        Groundwork groundwork = groundwork(session);
        groundwork.writeRefreshed(stripped(memo));
        groundwork.refreshed(mark());
        done(session, "refreshed", "has its pre-memo refreshed");
        workflow.refreshed(session.id());
    }

    /** Lets the pre-memo go out as it stands. */
    public void release(OpenTask task, ReleasePreMemo command) {
        StatSession session = runPlanned(task.subject().id());
        groundwork(session).released(mark());
        done(session, "pre-memo-released", "has its pre-memo released");
        workflow.preMemoReleased(session.id());
    }

    /** The packet has been looked through: the final one is made and goes out. */
    public void completePacket(OpenTask task, CompletePacket packet) {
        StatSession session = runPlanned(task.subject().id());
        BusinessRuleViolation.throwIfAny(SessionPolicy.optional("note", packet.note(), SessionPolicy.LONGEST_REASON).stream().toList());
        groundwork(session).packetReady(SessionPolicy.blankToNull(packet.note()), mark());
        done(session, "packet-completed", "has its packet completed");
        workflow.packetReady(session.id());
    }

    /** Called by the process: whether the draft has passed its review already, before the session was moved. */
    @Transactional(readOnly = true)
    public boolean isDraftApproved(UUID session) {
        return groundworks.findById(session).filter(Groundwork::isApproved).isPresent();
    }

    private void writeFrame(Groundwork groundwork, FrameSession frame) {
        groundwork.writeFrame(SessionPolicy.blankToNull(frame.focus()), SessionPolicy.blankToNull(frame.questions()));
        UUID session = groundwork.sessionId();
        agenda.deleteBySessionId(session);
        agenda.flush();
        int position = 0;
        for (AgendaLine line : frame.agenda()) {
            agenda.save(new AgendaEntry(
                    session,
                    position++,
                    Objects.requireNonNull(line.title()).strip(),
                    Objects.requireNonNull(line.minutes()),
                    SessionPolicy.blankToNull(line.presenter())));
        }
    }

    private StatSession runPlanned(UUID id) {
        StatSession session = access.run(currentActor.get(), id);
        session.require(SessionStatus.PLANNED);
        return session;
    }

    private Groundwork groundwork(StatSession session) {
        return groundworks.findById(session.id()).orElseThrow();
    }

    private Groundwork forChange(StatSession session, long version) {
        Groundwork groundwork = groundwork(session);
        if (groundwork.version() != version) {
            throw new Conflict(Fault.of("stat.session.changedMeanwhile", session.number()));
        }
        return groundwork;
    }

    private GroundworkView kept(StatSession session, String what) {
        groundworks.flush();
        journal.record(session, "draft-kept", "has its " + what + " saved by " + currentActor.get().displayName(), Map.of());
        return groundworkViews.view(session);
    }

    private void done(StatSession session, String action, String what) {
        groundworks.flush();
        journal.record(session, action, what + " by " + currentActor.get().displayName(), Map.of());
    }

    private Groundwork.Mark mark() {
        return new Groundwork.Mark(currentActor.get().username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static PreMemoDraft stripped(HandInPreMemo memo) {
        return new PreMemoDraft(
                SessionPolicy.blankToNull(memo.dataShows()), SessionPolicy.blankToNull(memo.questions()), SessionPolicy.blankToNull(memo.asks()));
    }
}
