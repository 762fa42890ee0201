package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its case page shows it to the person who asked.
 *
 * @param round the scoring round, from 1; sent back and resubmitted, the case is scored anew in the next one
 * @param admissionNote TMO's note on the admission test
 * @param completenessNotes what the automatic check found short of a refusal, as sentences for TMO
 * @param may what the person who asked may do to it now
 */
public record ProposalView(
        UUID id,
        @Nullable String number,
        long version,
        ProposalStatus status,
        int round,
        ProposalForm form,
        Names names,
        String proposer,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Category category,
        @Nullable String admissionNote,
        @Nullable BigDecimal weightedScore,
        @Nullable Recommendation recommendation,
        @Nullable LocalDate deferredUntil,
        @Nullable UUID actionId,
        @Nullable String actionNumber,
        List<Return> returns,
        List<Decision> decisions,
        @Nullable Withdrawal withdrawal,
        SetUp setUp,
        List<String> completenessNotes,
        Set<Permission> may) {

    /** What a person may do to a proposal now. */
    public enum Permission { EDIT, DISCARD, SUBMIT, WITHDRAW, SEE_SCORES }

    /** The names behind the ids and user names of the form; absent where the form is empty. */
    public record Names(
            String proposer,
            @Nullable String owner,
            @Nullable String pillar,
            @Nullable String goal,
            @Nullable String leadAgency,
            List<String> supportingAgencies) {}

    /** A return to the proposer and its written reason; {@code at} says after which step ({@code COMPLETENESS_CHECK}, …). */
    public record Return(int number, ProposalStatus after, String reason, String by, Instant returnedAt, @Nullable Instant resubmittedAt, @Nullable String note) {}

    /** TMO's recommendation. */
    public record Recommendation(Priority priority, String reason, @Nullable Boolean publicFacing, String by, Instant at) {}

    /** A decision of SteerCo; the letter is absent until it is issued. */
    public record Decision(
            int number, DecisionOutcome outcome, @Nullable String reason, @Nullable LocalDate deferredUntil, String by, Instant at, @Nullable UUID letterId) {}

    /** The withdrawal by the proposer. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** What has been set up for an approved action; each part is absent until its task is done. */
    public record SetUp(
            @Nullable WriteWorkPlan workPlan, @Nullable MapKpis kpis, @Nullable ReviewNarrative narrative, @Nullable WriteCharter charter) {}
}
