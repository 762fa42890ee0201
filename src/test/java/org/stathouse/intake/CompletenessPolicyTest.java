package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

class CompletenessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void acceptsACompleteForm() {
        assertThat(refusals(form -> form)).isEmpty();
        assertThat(notes(form -> form)).isEmpty();
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        assertThat(refusals(form -> ProposalForm.EMPTY))
                .extracting(Fault::field)
                .containsExactly(
                        "title", "description", "pillarId", "goalId", "leadAgencyId", "owner", "publicBenefit", "measure", "baseline",
                        "target", "startDate", "endDate");
    }

    @Test
    void rejectsSubmissionWithoutOwner() {
        assertThat(refusals(form -> with(form, null, form.target(), form.endDate(), form.funding())))
                .containsExactly(Fault.at("owner", "shared.required"));
    }

    @Test
    void rejectsATargetWithoutFigure() {
        assertThat(refusals(form -> with(form, form.owner(), "much better", form.endDate(), form.funding())))
                .containsExactly(Fault.at("target", "intake.complete.noFigure"));
    }

    @Test
    void rejectsAnEndThatIsNotAfterTheStart() {
        assertThat(refusals(form -> with(form, form.owner(), form.target(), form.startDate(), form.funding())))
                .containsExactly(Fault.at("endDate", "intake.complete.endBeforeStart"));
    }

    @Test
    void rejectsAFiscalYearNamedTwice() {
        FundingYear year = new FundingYear(2028, BigDecimal.TEN, null);
        assertThat(refusals(form -> with(form, form.owner(), form.target(), form.endDate(), List.of(year, year))))
                .containsExactly(Fault.at("funding", "intake.complete.fundingYearTwice"));
    }

    @Test
    void rejectsNegativeFunding() {
        FundingYear year = new FundingYear(2028, BigDecimal.TEN.negate(), null);
        assertThat(refusals(form -> with(form, form.owner(), form.target(), form.endDate(), List.of(year))))
                .containsExactly(Fault.at("funding", "intake.complete.negativeFunding"));
    }

    @Test
    void rejectsAGoalOfAnotherPillar() {
        CompletenessPolicy.Candidate candidate = new CompletenessPolicy.Candidate(complete(), true, false, true, true, TODAY);
        assertThat(Rule.faults(CompletenessPolicy.REQUIRED, candidate))
                .containsExactly(Fault.at("goalId", "intake.complete.goalOfOtherPillar"));
    }

    @Test
    void rejectsAnOwnerWithoutActiveAccount() {
        CompletenessPolicy.Candidate candidate = new CompletenessPolicy.Candidate(complete(), true, true, true, false, TODAY);
        assertThat(Rule.faults(CompletenessPolicy.REQUIRED, candidate))
                .containsExactly(Fault.at("owner", "intake.complete.unknownOwner"));
    }

    @Test
    void notesMissingFundingForTmoWithoutRefusing() {
        UnaryOperator<ProposalForm> unfunded = form -> with(form, form.owner(), form.target(), form.endDate(), List.of());
        assertThat(refusals(unfunded)).isEmpty();
        assertThat(notes(unfunded)).containsExactly(Fault.at("funding", "intake.noted.noFunding"));
    }

    private static List<Fault> refusals(UnaryOperator<ProposalForm> change) {
        return Rule.faults(CompletenessPolicy.REQUIRED, candidate(change.apply(complete())));
    }

    private static List<Fault> notes(UnaryOperator<ProposalForm> change) {
        return Rule.faults(CompletenessPolicy.NOTED, candidate(change.apply(complete())));
    }

    private static CompletenessPolicy.Candidate candidate(ProposalForm form) {
        return new CompletenessPolicy.Candidate(form, true, true, true, true, TODAY);
    }

    private static ProposalForm with(
            ProposalForm form,
            @Nullable String owner,
            @Nullable String target,
            @Nullable LocalDate end,
            List<FundingYear> funding) {
        return new ProposalForm(
                form.title(), form.description(), form.pillarId(), form.goalId(), form.leadAgencyId(), Set.of(), owner,
                form.workPlanOutline(), form.cityService(), null, funding, false, form.publicBenefit(), form.measure(),
                form.baseline(), target, form.startDate(), end, null, null);
    }

    private static ProposalForm complete() {
        return new ProposalForm(
                "Faster answers", "Answer within two days.", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(), "owner",
                "Hire, train, open.", "Customer service", null, List.of(new FundingYear(2028, BigDecimal.TEN, null)), false,
                "Residents wait less.", "Median days to answer", "9 days", "2 days", LocalDate.of(2027, 7, 1),
                LocalDate.of(2028, 6, 30), null, null);
    }
}
