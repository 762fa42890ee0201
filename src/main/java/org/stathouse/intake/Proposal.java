package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * A proposed action on its way into the plan. It guards its own transitions: a step that its status does not allow is a
 * {@link Conflict}, for then somebody else moved the case on.
 */
@Entity
@Table(name = "intake_proposal")
class Proposal {

    /** The type of the cases of this module in a {@link CaseRef}. */
    static final String CASE_TYPE = "proposal";

    @Id
    private UUID id;

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    /** The scoring round, from 1. */
    private int round = 1;

    private String proposer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** From then on the scorers may see the case. */
    @Column(name = "scoring_opened_at")
    private @Nullable Instant scoringOpenedAt;

    @Embedded
    private ProposalContent content = new ProposalContent();

    /** JPA leaves it out while nothing has been found yet. */
    @Embedded
    private @Nullable Assessment assessment;

    @ElementCollection
    @CollectionTable(name = "intake_return", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalReturn> returns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intake_decision", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<SteerCoDecision> decisions = new ArrayList<>();

    @Embedded
    private @Nullable PlanEntry entry;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(UUID id, String proposer, Instant now) {
        this.id = id;
        this.proposer = proposer;
        this.status = ProposalStatus.DRAFT;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Keeps what the form says; only a draft or a returned proposal can be changed. */
    void edit(ProposalForm form) {
        if (!status.isEditable()) {
            throw movedOn();
        }
        content.take(form);
    }

    void submit(String givenNumber, Instant now) {
        leave(ProposalStatus.DRAFT, ProposalStatus.COMPLETENESS_CHECK);
        number = givenNumber;
        submittedAt = now;
    }

    void passCompleteness() {
        leave(ProposalStatus.COMPLETENESS_CHECK, ProposalStatus.CATEGORIZATION);
    }

    void returnIncomplete(String reason, String by, Instant now) {
        leave(ProposalStatus.COMPLETENESS_CHECK, ProposalStatus.RETURNED);
        returns.add(ProposalReturn.of(ProposalStatus.COMPLETENESS_CHECK, reason, by, now));
    }

    /** Hands the same case in again; once it was scored, the next scoring is a new round and the old cards stay. */
    void resubmit(@Nullable String note, Instant now) {
        leave(ProposalStatus.RETURNED, ProposalStatus.COMPLETENESS_CHECK);
        returns.set(returns.size() - 1, returns.getLast().answered(now, note));
        if (assessment().weightedScore() != null) {
            round++;
            assessment().clear();
        }
    }

    void admit(Category category, String note, Instant now) {
        leave(ProposalStatus.CATEGORIZATION, ProposalStatus.SCORING);
        assessment().categorize(category, note);
        scoringOpenedAt = now;
    }

    void refuseAdmission(@Nullable Category category, String reason, String by, Instant now) {
        leave(ProposalStatus.CATEGORIZATION, ProposalStatus.RETURNED);
        assessment().categorize(category, reason);
        returns.add(ProposalReturn.of(ProposalStatus.CATEGORIZATION, reason, by, now));
    }

    /** Takes the weighted score of the round; a wide spread asks for a discussion first. */
    void weighed(BigDecimal score, boolean spreadAboveTwo) {
        leave(ProposalStatus.SCORING, spreadAboveTwo ? ProposalStatus.DISCUSSION : ProposalStatus.RECOMMENDATION);
        assessment().weigh(score);
    }

    void discussed() {
        leave(ProposalStatus.DISCUSSION, ProposalStatus.RECOMMENDATION);
    }

    void recommend(Priority priority, String reason, @Nullable Boolean publicFacing, String by, Instant now) {
        leave(ProposalStatus.RECOMMENDATION, ProposalStatus.DECISION);
        assessment().recommend(priority, reason, publicFacing, by, now);
    }

    /** Takes SteerCo's decision; a case that is sent back counts as returned with the decision's reason. */
    void decide(SteerCoDecision decision) {
        leave(ProposalStatus.DECISION, switch (decision.outcome()) {
            case APPROVE -> ProposalStatus.SET_UP;
            case DEFER -> ProposalStatus.DEFERRED;
            case DECLINE -> ProposalStatus.DECLINED;
            case SEND_BACK -> ProposalStatus.RETURNED;
        });
        decisions.add(decision);
        if (decision.outcome() == DecisionOutcome.SEND_BACK) {
            String reason = Objects.requireNonNull(decision.reason());
            returns.add(ProposalReturn.of(ProposalStatus.DECISION, reason, decision.by(), decision.at()));
        }
    }

    void returnFromDeferral() {
        leave(ProposalStatus.DEFERRED, ProposalStatus.DECISION);
    }

    void enteredAsAction(UUID action, String givenNumber) {
        require(ProposalStatus.SET_UP);
        entry = new PlanEntry(action, givenNumber);
    }

    void letterIssued(UUID letter) {
        decisions.set(decisions.size() - 1, decisions.getLast().withLetter(letter));
    }

    void finishSetUp() {
        leave(ProposalStatus.SET_UP, ProposalStatus.APPROVED);
    }

    void withdraw(String reason, Instant now) {
        if (!status.isUnderWay()) {
            throw movedOn();
        }
        status = ProposalStatus.WITHDRAWN;
        withdrawal = new Withdrawal(reason, now);
    }

    /** Refuses unless the case stands where the step belongs. */
    void require(ProposalStatus expected) {
        if (status != expected) {
            throw movedOn();
        }
    }

    private void leave(ProposalStatus from, ProposalStatus to) {
        require(from);
        status = to;
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("intake.movedOn." + status.name()));
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    /** The number, or what a draft is called. */
    String label() {
        return number == null ? "Draft" : number;
    }

    String titleOrNone() {
        return content.title() == null ? "Untitled proposal" : content.title();
    }

    boolean isOwn(String username) {
        return username.equals(proposer) || username.equals(content.owner());
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A proposal is stored before anybody sees it");
    }

    @Nullable String number() {
        return number;
    }

    ProposalStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    String proposer() {
        return proposer;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    boolean isOpenToScorers() {
        return scoringOpenedAt != null;
    }

    ProposalContent content() {
        return content;
    }

    ProposalForm form() {
        return content.form();
    }

    Assessment assessment() {
        if (assessment == null) {
            assessment = new Assessment();
        }
        return assessment;
    }

    List<ProposalReturn> returns() {
        return List.copyOf(returns);
    }

    List<SteerCoDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Nullable PlanEntry entry() {
        return entry;
    }

    @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }
}
