package org.stathouse.stat.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.KpiDefinition;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class MeasuresTest {

    @Autowired Measures measures;
    @Autowired MeasureBook book;
    @Autowired KpiDefinitions kpis;
    @Autowired SignIn signIn;
    @Autowired ApplicationContext context;

    private UUID stat = new UUID(0, 0);

    @BeforeEach
    void aStat() {
        stat = new StatFixture(context).stat();
        signIn.as(StatFixture.LEAD);
    }

    private MeasureView add(String name) {
        return measures.add(stat, StatMeasures.form(name, Frequency.MONTHLY), null);
    }

    @Test
    void addsMeasuresInOrderAndShowsThemToWhoMayReadTheStat() {
        add("One");
        add("Two");
        signIn.as(StatFixture.CHAIR);
        assertThat(measures.of(stat, false)).extracting(MeasureView::name).containsExactly("One", "Two");
        assertThat(book.of(stat, 12)).extracting(MeasureSeries::name).containsExactly("One", "Two");
        signIn.as("crew");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> measures.of(stat, false));
    }

    @Test
    void onlyItsAnalystsKeepTheMeasuresOfAStat() {
        MeasureView measure = add("One");
        signIn.as(StatFixture.CHAIR);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> add("Two"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> measures.retire(measure.id(), measure.version(), "No"));
        signIn.as("crew");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add("Two"));
    }

    @Test
    void refusesASecondMeasureOfThatNameWhateverItsCase() {
        add("Past-due invoices");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> add("PAST‑DUE invoices"))
                .satisfies(refused -> assertThat(refused.faults()).singleElement().returns("name", Fault::field));
    }

    @Test
    void namesTheFaultsOfMeasureAndTargetAtOnce() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> measures.add(stat, MeasureForm.EMPTY, new TargetForm(BigDecimal.ONE, null)))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("name", "frequency", "direction", "definition", "source", "steward", "from"));
        assertThat(measures.of(stat, true)).isEmpty();
    }

    @Test
    void takesOverDefinitionAndSourceOfTheKpiThatItIs() {
        String kpiTitle = "Permits on time " + stat;
        KpiId kpi = kpis.add(kpiTitle, new KpiDefinition("Permits issued in 30 days", "a / b", "Permit system", "Quarterly", "Up", "60%", null, "90%", 2028), "a test");
        MeasureForm form = new MeasureForm("As in the plan", "", Frequency.QUARTERLY, MeasureDirection.HIGHER_IS_BETTER, " ", null, "OPI", kpi.value());
        MeasureView added = measures.add(stat, form, null);
        assertThat(added.form().definition()).isEqualTo("Permits issued in 30 days");
        assertThat(added.form().source()).isEqualTo("Permit system");
        assertThat(added.kpiTitle()).isEqualTo(kpiTitle);
        MeasureForm own = new MeasureForm("Own words", "", Frequency.QUARTERLY, MeasureDirection.HIGHER_IS_BETTER, "Ours", "Here", "OPI", kpi.value());
        assertThat(measures.add(stat, own, null).form().definition()).isEqualTo("Ours");
        MeasureForm unknown = new MeasureForm("Unknown", "", Frequency.QUARTERLY, MeasureDirection.HIGHER_IS_BETTER, "Ours", "Here", "OPI", UUID.randomUUID());
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> measures.add(stat, unknown, null));
    }

    @Test
    void everyTargetStaysOnRecordWithWhoSetItAndTheDayFromWhichItApplies() {
        MeasureView measure = measures.add(stat, StatMeasures.form("One", Frequency.MONTHLY), new TargetForm(new BigDecimal("40"), LocalDate.of(2026, 1, 1)));
        MeasureView later = measures.setTarget(measure.id(), measure.version(), new TargetForm(new BigDecimal("30"), LocalDate.of(2027, 7, 1)));
        assertThat(later.target()).as("Today's").isEqualByComparingTo("40");
        assertThat(later.targets()).extracting(MeasureView.Target::from).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 7, 1));
        assertThat(later.targets().getLast().by()).isNotEqualTo(StatFixture.LEAD);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> measures.setTarget(measure.id(), measure.version(), new TargetForm(null, LocalDate.of(2027, 7, 1))));
    }

    @Test
    void aMeasureWithFiguresKeepsItsFrequency() {
        MeasureView measure = add("One");
        MeasureForm weekly = StatMeasures.form("One", Frequency.WEEKLY);
        MeasureView changed = measures.change(measure.id(), measure.version(), weekly);
        new StatMeasures(context).report(measure.id(), "2027-W08=3");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> measures.change(measure.id(), changed.version(), StatMeasures.form("One", Frequency.MONTHLY)))
                .satisfies(refused -> assertThat(refused.faults()).singleElement().returns("frequency", Fault::field));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> measures.change(measure.id(), measure.version(), weekly));
    }

    @Test
    void aMeasureMovesAmongThoseInUse() {
        add("One");
        MeasureView two = add("Two");
        add("Three");
        assertThat(measures.move(two.id(), two.version(), 1)).extracting(MeasureView::name).containsExactly("Two", "One", "Three");
        long version = measures.get(two.id()).version();
        assertThat(measures.move(two.id(), version, 99)).extracting(MeasureView::name).containsExactly("One", "Three", "Two");
        assertThat(measures.of(stat, false)).extracting(MeasureView::position).containsExactly(1, 2, 3);
    }

    @Test
    void aRetiredMeasureLeavesTheListAndCanComeBackAtItsEnd() {
        MeasureView one = add("One");
        add("Two");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> measures.retire(one.id(), one.version(), " "));
        MeasureView retired = measures.retire(one.id(), one.version(), "Nobody asks for it");
        assertThat(measures.of(stat, false)).extracting(MeasureView::name).containsExactly("Two");
        assertThat(measures.of(stat, true)).extracting(MeasureView::name).containsExactly("Two", "One");
        assertThat(book.of(stat, 12)).hasSize(1);
        measures.bringBack(one.id(), retired.version());
        assertThat(measures.of(stat, false)).extracting(MeasureView::name).isEqualTo(List.of("Two", "One"));
    }
}
