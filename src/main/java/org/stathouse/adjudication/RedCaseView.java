package org.stathouse.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.status.Rag;
import org.stathouse.steerco.ConditionView;

/**
 * A red case as its page shows it.
 *
 * @param round which adjudication this is, from 1; each reopening begins another
 * @param owner user name of the action's owner, none if it has none
 * @param dueAt when the present step is due, none where nothing has to be done by a day
 * @param held how many published reports in a row were not Red since the case was (re)opened
 * @param recoveryAsked whether TMO has been asked if the action has recovered
 * @param pausedUntil the day on which the paused action goes on
 * @param plans the recovery plans, the newest round first; a draft is there for whoever writes it
 * @param conditions what the decisions set, in that order
 * @param mayWritePlan whether the person who asked writes the recovery plan now
 */
public record RedCaseView(
        UUID id,
        String number,
        long version,
        RedCaseStage stage,
        int round,
        ActionId action,
        String title,
        @Nullable UUID pillarId,
        @Nullable String pillar,
        @Nullable String leadAgency,
        @Nullable String owner,
        @Nullable String ownerName,
        Instant openedAt,
        Instant stageSince,
        @Nullable Instant dueAt,
        int held,
        boolean recoveryAsked,
        @Nullable LocalDate pausedUntil,
        List<Report> reports,
        @Nullable Validated validation,
        List<RecoveryPlanView> plans,
        @Nullable Forwarded forwarding,
        @Nullable Page agendaPage,
        List<Decided> decisions,
        List<ConditionView> conditions,
        List<Reopened> reopenings,
        @Nullable Closed closing,
        boolean mayWritePlan) {

    /** A published report that the case took in. */
    public record Report(UUID reportId, YearMonth month, Rag rating, boolean correction, Instant publishedAt) {}

    /** TMO's validation; another rating comes with its reason. */
    public record Validated(
            String by, String byName, Instant at, String meetingNotes, @Nullable Rag reRated, @Nullable String reason) {}

    /** The way on to SteerCo, by a person or, as the system, by rule. */
    public record Forwarded(String by, String byName, Instant at, String reason) {}

    /** What TMO put before SteerCo, and since when SteerCo is asked. */
    public record Page(String recommendation, String costOfDelay, String by, String byName, LocalDate askedOn) {}

    /** A decision: SteerCo's with its number in the register, or the champion's own. */
    public record Decided(
            RedOutcome outcome,
            String reason,
            @Nullable LocalDate date,
            @Nullable String person,
            @Nullable String personName,
            @Nullable String text,
            @Nullable UUID decisionId,
            @Nullable String number,
            String by,
            String byName,
            Instant at) {}

    /** A reopening and the condition that slipped. */
    public record Reopened(UUID conditionId, String conditionNumber, String conditionTask, boolean wasClosed, Instant at) {}

    /** How, why, by whom and when the case was closed. */
    public record Closed(Ending ending, String reason, String by, String byName, Instant at) {}
}
