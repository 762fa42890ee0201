package org.stathouse.adjudication;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.status.Rag;

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

    @Enumerated(EnumType.STRING)
    private RedCaseStage stage;

    /** Counts adjudications, from 1: each reopening begins another. */
    private int round = 1;

    private UUID actionId;

    /** The action while the case is open; the database keeps it unique. */
    private @Nullable UUID openActionId;

    private @Nullable String actionNumber;
    private String actionTitle;
    private @Nullable UUID pillarId;
    private @Nullable UUID agencyId;
    private @Nullable String owner;
    private Instant openedAt;
    private Instant stageSince;
    private @Nullable Instant dueAt;

    /** Which of the reports is the first that counts whether reports hold: those before the last reopening prove nothing. */
    private int countFrom;

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

    @ElementCollection
    @CollectionTable(name = "adjudication_report", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CaseReport> reports = new ArrayList<>();

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
        this.actionId = action.id().value();
        this.openActionId = actionId;
        this.actionNumber = action.number();
        this.actionTitle = action.title();
        this.pillarId = action.pillar() == null ? null : action.pillar().value();
        this.agencyId = action.leadAgency() == null ? null : action.leadAgency().value();
        this.owner = action.owner();
        this.openedAt = when.now();
        this.stageSince = when.now();
        this.stage = RedCaseStage.VALIDATION;
        this.dueAt = when.due(stage);
        reports.add(red);
    }

    /** Takes in another published report of the action; a Red one joins the case. */
    void take(CaseReport report) {
        reports.add(report);
    }

    /**
     * How many months in a row, up to the last one reported, were not Red since the case was (re)opened. A correction replaces
     * what its month said before; a month without a published report is passed over.
     */
    int heldInARow() {
        TreeMap<YearMonth, Rag> byMonth = new TreeMap<>();
        reports.subList(countFrom, reports.size()).forEach(report -> byMonth.put(report.month(), report.rating()));
        return (int) byMonth.descendingMap().values().stream().takeWhile(rating -> rating != Rag.RED).count();
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
        stage = RedCaseStage.RECOVERY_PLAN;
        stageSince = when.now();
        dueAt = when.due(stage);
        openActionId = actionId;
        closing = null;
        forwarding = null;
        agendaPage = null;
        pausedUntil = null;
        recoveryAsked = false;
        countFrom = reports.size();
        round++;
        reopenings.add(reopening);
    }

    /** Ends the open case. */
    void close(Closing ending, When when) {
        if (!isOpen()) {
            throw movedOn();
        }
        stage = RedCaseStage.CLOSED;
        stageSince = when.now();
        dueAt = null;
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
        if (stage != expected) {
            throw movedOn();
        }
    }

    private void leave(RedCaseStage from, RedCaseStage to, When when) {
        require(from);
        stage = to;
        stageSince = when.now();
        dueAt = when.due(to);
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("adjudication.movedOn." + stage.name(), number));
    }

    boolean isOpen() {
        return stage != RedCaseStage.CLOSED;
    }

    /** Whether the decision is being carried out. */
    boolean isMonitored() {
        return stage == RedCaseStage.MONITORING || stage == RedCaseStage.VERIFICATION;
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

    RedCaseStage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    ActionId action() {
        return new ActionId(actionId);
    }

    /** Number and title of the action. */
    String title() {
        return actionNumber == null ? actionTitle : actionNumber + " " + actionTitle;
    }

    @Nullable
    UUID pillarId() {
        return pillarId;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    String owner() {
        return owner;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant stageSince() {
        return stageSince;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    boolean isRecoveryAsked() {
        return recoveryAsked;
    }

    @Nullable
    LocalDate pausedUntil() {
        return pausedUntil;
    }

    @Nullable
    Validation validation() {
        return validation;
    }

    @Nullable
    Forwarding forwarding() {
        return forwarding;
    }

    @Nullable
    AgendaPage agendaPage() {
        return agendaPage;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    List<CaseReport> reports() {
        return List.copyOf(reports);
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
