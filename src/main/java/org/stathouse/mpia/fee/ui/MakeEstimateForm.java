package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FeeOverview;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.fee.MakeEstimate;
import org.stathouse.mpia.fee.process.FeeProcess;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form clerk or custodian estimates a fee; what it comes to is counted while they type. */
@org.springframework.stereotype.Component
class MakeEstimateForm implements TaskForm {

    private final Estimates estimates;
    private final FeeOverview overview;
    private final FeeRates rates;
    private final DateTexts dates;
    private final Messages messages;

    MakeEstimateForm(Estimates estimates, FeeOverview overview, FeeRates rates, DateTexts dates, Messages messages) {
        this.estimates = estimates;
        this.overview = overview;
        this.rates = rates;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return FeeProcess.FORM_ESTIMATE;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        FeeView view = overview.get(task.subject().id());
        Entry entry = new Entry(rates.jobClasses());
        TaskSheet sheet = new TaskSheet(
                messages, "Estimate the whole fee as a range, what was worked already included. The first two hours of search and preparation are free.");
        if (!view.times().isEmpty()) {
            sheet.with(new H3("Worked until now"), new FeeTables(dates).times(view.times(), false, time -> {}));
        }
        if (!view.estimates().isEmpty()) {
            sheet.with(new H3("Earlier versions"), new FeeTables(dates).estimates(view.estimates()));
        }
        sheet.with(new H3("Time"), entry.times, new H3("Copies"), new Fields(entry.pagesLow, entry.pagesHigh, entry.perPage, entry.citation), new H3("Postage and media"), entry.costs, entry.preview)
                .withField("basis", entry.basis);
        sheet.with(entry.deposit);
        sheet.shows("copies.high", entry.pagesHigh);
        sheet.shows("copies.perPage", entry.perPage);
        sheet.shows("copies.citation", entry.citation);
        sheet.withSubmit("Hand in the estimate", submission, entry::command);
        return sheet;
    }

    /** The fields, and what they come to. */
    private final class Entry {

        private final RowEditor<TimeRow> times;
        private final RowEditor<CostRow> costs = new RowEditor<>("Cost", () -> new CostRow(this::count));
        private final IntegerField pagesLow = new IntegerField("Fewest pages");
        private final IntegerField pagesHigh = new IntegerField("Most pages");
        private final BigDecimalField perPage = new BigDecimalField("Dollars a page, by another law");
        private final TextField citation = Typing.line("That law", "Its section, where another law sets the copy fee.");
        private final TextArea basis = Typing.text("How it was found", "Required where the estimate may come above what the Board hears about ($350).");
        private final Checkbox deposit = new Checkbox("Ask for a deposit before the work goes on");
        private final Div preview = new Div();

        Entry(List<FeeRates.JobClass> classes) {
            Supplier<TimeRow> row = () -> new TimeRow(classes, this::count);
            times = new RowEditor<>("Line", row);
            times.add(row.get());
            times.onRemoval(this::count);
            costs.onRemoval(this::count);
            pagesLow.addValueChangeListener(change -> count());
            pagesHigh.addValueChangeListener(change -> count());
            perPage.addValueChangeListener(change -> count());
            preview.getElement().setAttribute("role", "status");
        }

        MakeEstimate command() {
            return new MakeEstimate(
                    times.rows().stream().map(TimeRow::value).toList(),
                    copies(),
                    costs.rows().stream().map(CostRow::value).toList(),
                    deposit.getValue(),
                    Typing.value(basis));
        }

        private MakeEstimate.@Nullable Copies copies() {
            return pagesLow.isEmpty() && pagesHigh.isEmpty()
                    ? null
                    : new MakeEstimate.Copies(pagesLow.getValue(), pagesHigh.getValue(), perPage.getValue(), Typing.value(citation));
        }

        private void count() {
            preview.removeAll();
            estimates.preview(command()).ifPresent(counted -> {
                UnorderedList lines = new UnorderedList();
                counted.words().forEach(line -> lines.add(new ListItem(line)));
                preview.add(new H3("What it comes to"), lines);
                if (counted.warns()) {
                    preview.add(FeeTexts.warning("It may come above " + FeeTexts.money(counted.threshold()) + ", about which the Board hears complaints (GP §4-1A-04)."));
                }
                if (counted.high().signum() == 0) {
                    preview.add(new Paragraph("No fee: the requester is told so, and the fee settles itself."));
                }
            });
        }
    }
}
