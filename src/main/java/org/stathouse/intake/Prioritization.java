package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/**
 * Scoring by the three offices side by side, weighing, discussion of a wide spread, TMO's recommendation (processes.md A.1
 * steps 3 and 4).
 */
@Service
@Transactional
public class Prioritization {

    private final ProposalAccess access;
    private final ScoreCardRepository cards;
    private final WeighingRepository weighings;
    private final CriteriaWeights weights;
    private final IntakeWorkflow workflow;
    private final IntakeJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    Prioritization(
            ProposalAccess access,
            ScoreCardRepository cards,
            WeighingRepository weighings,
            CriteriaWeights weights,
            IntakeWorkflow workflow,
            IntakeJournal journal,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.weighings = weighings;
        this.weights = weights;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The candidate groups that score a proposal, one task for each. */
    public List<String> scorerGroups(UUID proposal) {
        access.forStep(proposal).require(ProposalStatus.SCORING);
        return Arrays.stream(ScorerGroup.values()).map(ScorerGroup::group).toList();
    }

    /** Why this person may not score this proposal: their own, or scored already in this round. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstScoring(Actor actor, UUID id) {
        Proposal proposal = access.forReading(id);
        return OwnItemPolicy.against(actor, proposal)
                .or(() -> ScoringPolicy.ONCE_PER_ROUND.against(
                        new ScoringPolicy.HandIn(actor, new ScoreProposal(List.of()), haveScored(proposal))));
    }

    /**
     * Takes one office's card. The cards of the others stay hidden from this person until then (no anchoring).
     *
     * @throws BusinessRuleViolation if it is their own item, they scored already, or points or reasons are missing
     */
    public void score(OpenTask task, ScoreProposal card) {
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        proposal.require(ProposalStatus.SCORING);
        List<Fault> faults = new ArrayList<>(OwnItemPolicy.against(actor, proposal).stream().toList());
        faults.addAll(ScoringPolicy.against(new ScoringPolicy.HandIn(actor, card, haveScored(proposal))));
        BusinessRuleViolation.throwIfAny(faults);
        ScorerGroup group = ScorerGroup.ofGroup(task.groups().iterator().next());
        cards.saveAndFlush(new ScoreCard(proposal.id(), proposal.round(), group, actor.username(), clock.instant(), card.scores()));
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("round", proposal.round());
        after.put("group", group.name());
        card.scores().forEach(score -> after.put(score.criterion().name(), score.points() + ": " + score.reason()));
        journal.record(proposal, "scored", "scored by " + actor.displayName() + " for " + group.label(), after);
        workflow.scored(task);
    }

    /**
     * Weighs the cards of the round with the weights in force and keeps them with their version.
     *
     * @return whether the spread of any criterion lies above 2 points
     */
    public boolean weigh(UUID id) {
        Proposal proposal = access.forStep(id);
        WeightsTable table = weights.current();
        List<ScoringRound.CriterionResult> results = results(proposal.round(), id, table.weights());
        BigDecimal score = ScoringPolicy.weightedScore(results);
        boolean wide = results.stream().anyMatch(ScoringRound.CriterionResult::spreadAboveTwo);
        weighings.saveAndFlush(new Weighing(id, proposal.round(), table, score, wide));
        proposal.weighed(score, wide);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("round", proposal.round());
        after.put("weightedScore", score.toPlainString());
        after.put("weightsVersion", table.version());
        after.put("spreadAboveTwo", wide);
        journal.record(proposal, "weighed", "weighed at " + score.toPlainString(), after);
        return wide;
    }

    /** Keeps the note on the discussion of a wide spread; the scores stay as they are. */
    public void discuss(OpenTask task, RecordDiscussion discussion) {
        String note = required("note", discussion.note());
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        proposal.discussed();
        weighings.findByProposalIdAndRound(proposal.id(), proposal.round())
                .orElseThrow()
                .discussed(note, actor.username(), clock.instant());
        journal.record(proposal, "discussed", "discussed; note by " + actor.displayName(), new LinkedHashMap<>(Map.of("note", note)));
        workflow.discussed(task);
    }

    /** Takes TMO's recommendation, High, Medium or Low, with its reason. */
    public void recommend(OpenTask task, RecommendPriority recommendation) {
        List<Fault> faults = new ArrayList<>();
        if (recommendation.priority() == null) {
            faults.add(Fault.at("priority", "shared.required"));
        }
        if (recommendation.reason() == null || recommendation.reason().isBlank()) {
            faults.add(Fault.at("reason", "shared.required"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        Priority priority = Objects.requireNonNull(recommendation.priority());
        String reason = required("reason", recommendation.reason());
        proposal.recommend(priority, reason, recommendation.publicFacing(), actor.username(), clock.instant());
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("priority", priority.name());
        after.put("reason", reason);
        after.put("publicFacing", recommendation.publicFacing());
        journal.record(proposal, "recommended", "recommended as " + Labels.of(priority) + " by " + actor.displayName(), after);
        workflow.recommended(task);
    }

    private Set<String> haveScored(Proposal proposal) {
        return cards.scorers(proposal.id(), proposal.round());
    }

    private List<ScoringRound.CriterionResult> results(int round, UUID id, Map<Criterion, Integer> table) {
        return ScoringPolicy.results(
                cards.findByProposalIdAndRoundOrderByGroupAsc(id, round).stream().map(ScoreCard::scores).toList(), table);
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation(Fault.at(field, "shared.required"));
        }
        return text.strip();
    }
}
