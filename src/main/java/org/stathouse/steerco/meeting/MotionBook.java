package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.decision.AgendaSources;
import org.stathouse.steerco.decision.DecisionBook;
import org.stathouse.steerco.decision.Session;
import org.stathouse.worklist.CaseTasks;

/** Motions, the votes on them, and what comes of them. */
@Component
class MotionBook {

    private final MotionRepository motions;
    private final SeatRoll seats;
    private final DecisionBook decisions;
    private final AgendaSources sources;
    private final CaseTasks tasks;
    private final CurrentActor currentActor;
    private final Clock clock;

    MotionBook(
            MotionRepository motions,
            SeatRoll seats,
            DecisionBook decisions,
            AgendaSources sources,
            CaseTasks tasks,
            CurrentActor currentActor,
            Clock clock) {
        this.motions = motions;
        this.seats = seats;
        this.decisions = decisions;
        this.sources = sources;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @return what happened, in words */
    String record(Meeting meeting, AgendaItem item, ProposedDecision motion, Voting voting) {
        item.requirePending();
        Actor actor = currentActor.get();
        refuseInterested(actor, item);
        VotingPolicy.Asked asked = asked(meeting, item, voting);
        List<Fault> faults = new ArrayList<>(Rule.faults(VotingPolicy.ALL, asked));
        faults.addAll(decisions.against(item.subject(), motion));
        BusinessRuleViolation.throwIfAny(faults);
        Tally tally = VotingPolicy.tally(asked);
        OutcomeOption outcome = decisions.outcome(item.subject(), motion);
        int position = taken(item).size();
        String reason = Objects.requireNonNull(motion.reason()).strip();
        motions.saveAndFlush(new Motion(item.id(), position, outcome, reason, tally, actor.username(), clock.instant()));
        if (!tally.carries()) {
            item.notCarried();
            return "“" + outcome.label() + "” did not carry: " + tally.words();
        }
        DecisionTaken decision = decisions.take(item.subject(), motion, new Session(meeting.id(), meeting.number(), tally.words()));
        item.decided(decision);
        return decision.number() + ", " + outcome.label() + ": " + tally.words();
    }

    /** @return what happened, in words */
    String correct(Meeting meeting, AgendaItem item, Voting voting, @Nullable String reason) {
        refuseInterested(currentActor.get(), item);
        List<Motion> votes = taken(item);
        if (votes.isEmpty()) {
            throw new Conflict(Fault.of("steerco.vote.noneTaken"));
        }
        Motion motion = votes.getLast();
        VotingPolicy.Asked asked = asked(meeting, item, voting);
        List<Fault> faults = new ArrayList<>(Rule.faults(VotingPolicy.ALL, asked));
        MeetingPolicy.text("reason", reason).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        Tally before = motion.tally();
        Tally tally = VotingPolicy.tally(asked);
        if (tally.carries() != motion.isCarried()) {
            throw new BusinessRuleViolation(Fault.at("votes", motion.isCarried() ? "steerco.vote.wouldNotCarry" : "steerco.vote.wouldCarry"));
        }
        String because = Objects.requireNonNull(reason).strip();
        motion.correct(tally, because);
        motions.saveAndFlush(motion);
        item.corrected();
        if (item.decisionId() != null) {
            decisions.correctVotes(item.decisionId(), tally.words());
        }
        return "votes corrected from “" + before.words() + "” to “" + tally.words() + "”: " + because;
    }

    boolean isVotedOn(AgendaItem item) {
        return !taken(item).isEmpty();
    }

    /** A decision between meetings that stands on the agenda has been noted, or not after all. */
    void noted(AgendaItem item, boolean noted) {
        if (decisions.isDecision(item.subject())) {
            decisions.noted(item.subject().id(), noted);
        }
    }

    private VotingPolicy.Asked asked(Meeting meeting, AgendaItem item, Voting voting) {
        AttendanceView attendance = seats.attendance(meeting);
        return new VotingPolicy.Asked(
                seats.quorum(attendance.votingSeats()), attendance.votingPresent(), seats.voters(meeting, item), voting);
    }

    /** Nobody records a decision on their own item, nor on that of somebody in whose place they did something in its case. */
    private void refuseInterested(Actor actor, AgendaItem item) {
        Set<String> interested = sources.of(item.subject().type()).topic(item.subject().id()).interested();
        if (actor.isAmong(interested) || !Collections.disjoint(interested, tasks.partnersOf(actor, item.subject()))) {
            throw new NotPermitted(Fault.of("steerco.chair.interested"));
        }
    }

    private List<Motion> taken(AgendaItem item) {
        return motions.findByItemIdInOrderByPosition(List.of(item.id()));
    }
}
