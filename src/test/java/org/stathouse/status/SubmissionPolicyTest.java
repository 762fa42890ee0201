package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.KpiId;
import org.stathouse.shared.Fault;

class SubmissionPolicyTest {

    private static final KpiId KPI = new KpiId(UUID.randomUUID());

    @Test
    void acceptsACompleteReport() {
        assertThat(faults(Forms.green())).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnceAtItsField() {
        assertThat(faults(ReportForm.EMPTY))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "schedule.rag", "outcome.rag", "budget.rag", "resources.rag", "percentComplete", "actionStatus", "forecastEnd",
                        "done", "next");
    }

    @Test
    void asksForAReasonWhereARatingIsBetterThanTheFiguresSuggest() {
        List<Suggestion> red = List.of(new Suggestion(Dimension.SCHEDULE, Rag.RED, Fault.of("status.suggested.schedule", 40, 10, 30)));

        assertThat(faults(Forms.schedule(Rating.of(Rag.AMBER)), red))
                .containsExactly(Fault.at("schedule.reason", "status.submit.betterThanSuggested", "Red"));
        assertThat(faults(Forms.schedule(new Rating(Rag.AMBER, "The supplier has confirmed.")), red)).isEmpty();
        assertThat(faults(Forms.schedule(Rating.of(Rag.RED)), red)).isEmpty();
    }

    @Test
    void letsAnybodyRateWorseThanSuggestedWithoutAReason() {
        List<Suggestion> green = List.of(new Suggestion(Dimension.SCHEDULE, Rag.GREEN, Fault.of("status.suggested.schedule", 0, 10, 30)));

        assertThat(faults(Forms.schedule(Rating.of(Rag.RED)), green)).isEmpty();
    }

    @Test
    void asksWhatTurnsItGreenAndByWhenWhereItIsAmberTwiceRunning() {
        assertThat(fields(Forms.amber(null, null), true)).containsExactly("toGreen", "greenBy");
        assertThat(fields(Forms.amber("The lease", Forms.TODAY.plusDays(9)), true)).isEmpty();
        assertThat(fields(Forms.amber("The lease", Forms.TODAY.minusDays(1)), true)).containsExactly("greenBy");
        assertThat(fields(Forms.amber(null, null), false)).isEmpty();
        assertThat(fields(Forms.schedule(Rating.of(Rag.RED)), true)).isEmpty();
    }

    @Test
    void asksWhatStandsInTheWayWhereNotEverythingIsGreen() {
        ReportForm silent = Forms.rated(Rating.of(Rag.RED), Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), " ");

        assertThat(fields(silent, false)).containsExactly("blocked");
    }

    @Test
    void takesAPercentageFromNoughtToAHundredAndAHundredForACompleteAction() {
        assertThat(fields(Forms.progress(101, ActionStatus.IN_PROGRESS), false)).containsExactly("percentComplete");
        assertThat(fields(Forms.progress(-1, ActionStatus.IN_PROGRESS), false)).containsExactly("percentComplete");
        assertThat(fields(Forms.progress(99, ActionStatus.COMPLETE), false)).containsExactly("percentComplete");
        assertThat(fields(Forms.progress(100, ActionStatus.COMPLETE), false)).isEmpty();
    }

    @Test
    void leavesCancelingAndWithdrawingToDecisions() {
        assertThat(fields(Forms.progress(10, ActionStatus.CANCELED), false)).containsExactly("actionStatus");
        assertThat(fields(Forms.progress(10, ActionStatus.NOT_REPORTED), false)).containsExactly("actionStatus");
    }

    @Test
    void refusesAForecastBelowWhatIsSpent() {
        assertThat(fields(Forms.forecast(Forms.TODAY, "200", "100"), false)).containsExactly("forecastCost");
        assertThat(fields(Forms.forecast(Forms.TODAY, "-1", "100"), false)).containsExactly("spent");
    }

    @Test
    void namesTheFaultsOfEachRow() {
        ReportForm rows = Forms.rows(
                List.of(
                        new ReportMilestone("Lease signed", Forms.TODAY, null, true),
                        new ReportMilestone(null, null, null, false),
                        new ReportMilestone("Opened", Forms.TODAY, Forms.TODAY.plusDays(1), true)),
                List.of(
                        new KpiReading(KPI, "FY27", BigDecimal.ONE, null, null),
                        new KpiReading(new KpiId(UUID.randomUUID()), null, null, null, null)),
                List.of(new ReportAsk("Sign the lease", "chair", Forms.TODAY), new ReportAsk(" ", "nobody", null)),
                Set.of());

        assertThat(fields(rows, false))
                .containsExactly(
                        "milestones[0].forecast", "milestones[1].name", "milestones[1].planned", "milestones[2].forecast", "kpis[1].kpi",
                        "kpis[1].period", "kpis[1].value", "asks[1].text", "asks[1].ofWhom", "asks[1].by");
    }

    @Test
    void refusesARaidItemThatDoesNotExist() {
        assertThat(fields(Forms.rows(List.of(), List.of(), List.of(), Set.of(UUID.randomUUID())), false)).containsExactly("raidItems");
    }

    @Test
    void keepsAlmostAnythingInADraftButNotABook() {
        assertThat(DraftLimits.faults(Forms.progress(4711, null))).isEmpty();
        assertThat(DraftLimits.faults(Forms.amber("x".repeat(10_001), null))).extracting(Fault::field).containsExactly("toGreen");
        assertThat(DraftLimits.faults(Forms.forecast(null, "10000000000000", null))).extracting(Fault::field).containsExactly("spent");
    }

    private static List<Fault> faults(ReportForm form) {
        return faults(form, List.of());
    }

    private static List<Fault> faults(ReportForm form, List<Suggestion> suggestions) {
        return SubmissionPolicy.faults(new SubmissionPolicy.Candidate(
                form, suggestions, false, Set.of(KPI), Set.of(), Set.of("chair")::contains, LocalDate.of(2027, 3, 1)));
    }

    private static List<String> fields(ReportForm form, boolean amberBefore) {
        return SubmissionPolicy.faults(new SubmissionPolicy.Candidate(
                        form, List.of(), amberBefore, Set.of(KPI), Set.of(), Set.of("chair")::contains, Forms.TODAY))
                .stream()
                .map(fault -> String.valueOf(fault.field()))
                .toList();
    }
}
