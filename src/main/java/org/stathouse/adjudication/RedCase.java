package org.stathouse.adjudication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * The case of an action that reported Red, until the Red is decided and holds no more. It guards its own transitions: a step
 * that its stage does not allow is a {@link Conflict}, for then somebody else moved the case on.
 */
@Entity
@Table(name = "adjudication_case")
class RedCase {

    /** The type of the cases of this module in a {@link CaseRef}. */
    static final String CASE_TYPE = "red-case";

    @Id
    private UUID id;

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    private String number;

    @Embedded
    private Standing standing;

    /** Counts adjudications, from 1: each reopening begins another. */
    private int round = 1;

    @Embedded
    private RedAction action;

    /** The action while the case is open; the database keeps it unique. */
    private @Nullable UUID openActionId;

    private @Nullable String owner;
    private Instant openedAt;

    /** Whether TMO has been asked if the action has recovered, and has not answered yet. */
    private boolean recoveryAsked;

    private @Nullable LocalDate pausedUntil;

    @Embedded
    private @Nullable Validation validation;

    @Embedded
    private @Nullable Forwarding forwarding;

    @Embedded
    private @Nullable AgendaPage agendaPage;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private CaseReports reports = new CaseReports();

    @ElementCollection
    @CollectionTable(name = "adjudication_decision", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CaseDecision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjudication_reopening", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Reopening> reopenings = new ArrayList<>();

    /** Whom decisions and conditions have drawn into the case, so that they may see it. */
    @ElementCollection
    @CollectionTable(name = "adjudication_participant", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "username")
    private Set<String> participants = new HashSet<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RedCase() {}

    /** Opens the case of an action by its published Red report. */
    RedCase(String number, ActionFacts action, CaseReport red, When when) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.action = RedAction.of(action);
        this.openActionId = action.id().value();
        this.owner = action.owner();
        this.openedAt = when.now();
        this.standing = Standing.at(RedCaseStage.VALIDATION, when);
        reports.take(red);
    }

    /** Takes in another published report of the action; a Red one joins the case. */
    void take(CaseReport report) {
        reports.take(report);
    }

    void askWhetherRecovered() {
        recoveryAsked = true;
    }

    void recoveryAnswered() {
        recoveryAsked = false;
    }

    void confirmRed(Validation found, When when) {
        leave(RedCaseStage.VALIDATION, RedCaseStage.RECOVERY_PLAN, when);
        validation = found;
    }

    void reRate(Validation found, When when) {
        require(RedCaseStage.VALIDATION);
        validation = found;
        close(new Closing(Ending.RE_RATED, String.valueOf(found.reRatingReason()), found.validatedBy(), when.now()), when);
    }

    /** The owner has handed in the plan; the champion has it now. */
    void planToChampion(When when) {
        leave(RedCaseStage.RECOVERY_PLAN, RedCaseStage.CHAMPION, when);
    }

    /** The owner has handed in the plan, and nobody but the owner is champion: on to SteerCo by rule. */
    void planToSteerCo(Forwarding byRule, When when) {
        leave(RedCaseStage.RECOVERY_PLAN, RedCaseStage.AGENDA_PAGE, when);
        forwarding = byRule;
    }

    void forward(Forwarding byChampion, When when) {
        leave(RedCaseStage.CHAMPION, RedCaseStage.AGENDA_PAGE, when);
        forwarding = byChampion;
    }

    void resolve(CaseDecision resolution, When when) {
        leave(RedCaseStage.CHAMPION, RedCaseStage.MONITORING, when);
        decisions.add(resolution);
    }

    void putOnAgenda(AgendaPage page, When when) {
        leave(RedCaseStage.AGENDA_PAGE, RedCaseStage.STEERCO, when);
        agendaPage = page;
    }

    /** Takes SteerCo’s decision; a canceled action needs no monitoring and ends its case. */
    void decide(CaseDecision decision, When when) {
        leave(RedCaseStage.STEERCO, RedCaseStage.MONITORING, when);
        decisions.add(decision);
        recoveryAsked = false;
        if (decision.outcome() == RedOutcome.PAUSE) {
            pausedUntil = decision.outcomeDate();
        }
        if (decision.outcome() == RedOutcome.CANCEL) {
            close(new Closing(Ending.CANCELED, decision.reason(), decision.decidedBy(), when.now()), when);
        }
    }

    void pauseOver() {
        pausedUntil = null;
    }

    void conditionsClosed(When when) {
        leave(RedCaseStage.MONITORING, RedCaseStage.VERIFICATION, when);
    }

    /** TMO is not convinced by the evidence: only reports close the case now. */
    void evidenceFellShort(When when) {
        leave(RedCaseStage.VERIFICATION, RedCaseStage.MONITORING, when);
    }

    void evidenceHolds(Closing verified, When when) {
        require(RedCaseStage.VERIFICATION);
        close(verified, when);
    }

    /** Brings the case back to the recovery plan, a closed one too. */
    void reopen(Reopening reopening, When when) {
        if (!isMonitored() && isOpen()) {
            throw movedOn();
        }
        standing = Standing.at(RedCaseStage.RECOVERY_PLAN, when);
        openActionId = action.id().value();
        closing = null;
        forwarding = null;
        agendaPage = null;
        pausedUntil = null;
        recoveryAsked = false;
        reports.startOver();
        round++;
        reopenings.add(reopening);
    }

    /** Ends the open case. */
    void close(Closing ending, When when) {
        if (!isOpen()) {
            throw movedOn();
        }
        standing = Standing.at(RedCaseStage.CLOSED, when);
        openActionId = null;
        pausedUntil = null;
        recoveryAsked = false;
        closing = ending;
    }

    void handOver(@Nullable String newOwner) {
        owner = newOwner;
    }

    void draw(String username) {
        participants.add(username);
    }

    /** Refuses unless the case stands where the step belongs. */
    void require(RedCaseStage expected) {
        if (stage() != expected) {
            throw movedOn();
        }
    }

    private void leave(RedCaseStage from, RedCaseStage to, When when) {
        require(from);
        standing = Standing.at(to, when);
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("adjudication.movedOn." + stage().name(), number));
    }

    boolean isOpen() {
        return stage() != RedCaseStage.CLOSED;
    }

    /** Whether the decision is being carried out. */
    boolean isMonitored() {
        return stage() == RedCaseStage.MONITORING || stage() == RedCaseStage.VERIFICATION;
    }

    boolean isDecided() {
        return !decisions.isEmpty();
    }

    boolean isPaused() {
        return pausedUntil != null;
    }

    boolean isOwn(String username) {
        return username.equals(owner);
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A case is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    Standing standing() {
        return standing;
    }

    RedCaseStage stage() {
        return standing.stage();
    }

    int round() {
        return round;
    }

    RedAction action() {
        return action;
    }

    @Nullable String owner() {
        return owner;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isRecoveryAsked() {
        return recoveryAsked;
    }

    @Nullable LocalDate pausedUntil() {
        return pausedUntil;
    }

    @Nullable Validation validation() {
        return validation;
    }

    @Nullable Forwarding forwarding() {
        return forwarding;
    }

    @Nullable AgendaPage agendaPage() {
        return agendaPage;
    }

    @Nullable Closing closing() {
        return closing;
    }

    CaseReports reports() {
        return reports;
    }

    List<CaseDecision> decisions() {
        return List.copyOf(decisions);
    }

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }

    Set<String> participants() {
        return Collections.unmodifiableSet(participants);
    }
}
