package org.stathouse.stat.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.StatMeasures;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** It is Monday, March 1, 2027: week 2027-W08 was over yesterday. */
@IntegrationTest
class MeasureViewsTest extends ViewTest {

    @Autowired Measures measures;
    @Autowired SignIn signIn;

    private StatMeasures fixture;
    private MeasureView measure;

    @BeforeEach
    void aMeasure() {
        fixture = new StatMeasures(context);
        measure = fixture.weekly(new StatFixture(context).stat());
        signIn.as(StatFixture.LEAD);
    }

    private MeasureSeries series() {
        return measures.series(measure.id(), 52);
    }

    @Test
    void thePageShowsMissingAndRevisedFiguresAndWhereTheyComeFrom() {
        fixture.report(measure.id(), "2027-W06=50", "2027-W08=42");
        fixture.report(measure.id(), "2027-W08=41");
        MeasurePage page = navigate(MeasurePage.class, Map.of("id", measure.id().toString()));
        assertThat(textOf(page))
                .contains("2027-W08: 41 orders, target at most 40 orders not met.")
                .contains("Missing: 2027-W07.")
                .contains("Revised, was 42")
                .contains("All 2 deliveries")
                .contains("Where does this number come from?")
                .contains("311 system")
                .contains("DPW, data office");
    }

    @Test
    void whoOnlyReadsTheStatSeesNoStep() {
        signIn.as(StatFixture.CHAIR);
        MeasurePage page = navigate(MeasurePage.class, Map.of("id", measure.id().toString()));
        assertThat(find(Button.class, page).all().stream().map(Button::getText)).doesNotContain("Enter figures", "Retire", "Set this target", "Withdraw");
    }

    @Test
    void figuresAreEnteredByHandAndOnlyWhatDiffersIsReported() {
        fixture.report(measure.id(), "2027-W07=44");
        FigureEntryView view = navigate(FigureEntryView.class, Map.of("id", measure.id().toString()));
        figure("2027-W08", view).setValue("1,042.5");
        figure("2027-W07", view).setValue("43");
        press("Save the figures", view);
        assertThat(series().observations()).extracting(row -> String.valueOf(row.value())).containsExactly("43", "1042.5");
        assertThat(series().observations().getFirst().revisedFrom()).isEqualByComparingTo("44");
    }

    @Test
    void aWrongFigureStaysInItsFieldAndNothingIsSaved() {
        FigureEntryView view = navigate(FigureEntryView.class, Map.of("id", measure.id().toString()));
        figure("2027-W08", view).setValue("a lot");
        figure("2027-W07", view).setValue("43");
        press("Save the figures", view);
        assertThat(figure("2027-W08", view).isInvalid()).isTrue();
        assertThat(figure("2027-W07", view).isInvalid()).isFalse();
        assertThat(series().observations()).isEmpty();
    }

    private TextField figure(String period, FigureEntryView view) {
        return find(TextField.class, view).all().stream()
                .filter(field -> field.getAriaLabel().filter(("Figure of " + period)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileIsPreviewedAndThenImported() {
        FigureImportView view = navigate(FigureImportView.class, Map.of("id", measure.id().toString()));
        view.take(file("period,value\n2027-W60,1\n"));
        assertThat(find(Button.class, view).withText("Import").single().isEnabled()).isFalse();
        view.take(file("period,value\n2027-W07,44\n2027-W08,42\n"));
        assertThat(series().observations()).isEmpty();
        press("Import 2 figures", view);
        assertThat(series().observations()).hasSize(2);
    }

    private static ImportFile file(String content) {
        return new ImportFile("figures.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMeasureIsAddedByItsForm() {
        UUID stat = measure.stat();
        UI.getCurrent().navigate(MeasureFormView.addressOfNew(stat));
        MeasureFormView view = (MeasureFormView) getCurrentView();
        press("Save", view);
        assertThat(textOf(view)).contains("There are 6 problems");
        field(TextField.class, "Name", view).setValue("Past-due invoices");
        choose(view, "Observed", Frequency.MONTHLY);
        choose(view, "Good is", MeasureDirection.LOWER_IS_BETTER);
        field(TextArea.class, "Definition", view).setValue("Invoices unpaid after 30 days");
        field(TextField.class, "Source", view).setValue("Ledger");
        field(TextField.class, "Steward", view).setValue("Finance");
        press("Save", view);
        assertThat(measures.of(stat, false)).extracting(MeasureView::name).containsExactly("Overdue work orders", "Past-due invoices");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(MeasureFormView view, String label, T value) {
        ((RadioButtonGroup<T>) field(RadioButtonGroup.class, label, view)).setValue(value);
    }
}
