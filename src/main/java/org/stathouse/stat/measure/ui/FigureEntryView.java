package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.measure.Delivery;
import org.stathouse.stat.measure.MeasurePeriod;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.Observations;
import org.stathouse.stat.measure.ReportChannel;
import org.stathouse.stat.measure.ReportedFigure;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.FieldName;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Figures by hand, period by period: Enter and the arrow keys lead from one to the next; only what differs is reported. */
@Route(MeasureFigure.MEASURES + "/:id/enter")
@PermitAll
class FigureEntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PERIODS = 26;

    private final Measures measures;
    private final Observations observations;
    private final Deadlines deadlines;
    private final DraftKeeping drafts;
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private String title = "Enter figures";
    private UUID measure = new UUID(0, 0);
    private @Nullable KeptForm kept;

    FigureEntryView(Measures measures, Observations observations, Deadlines deadlines, DraftKeeping drafts, Messages messages) {
        this.measures = measures;
        this.observations = observations;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.messages = messages;
    }

    /** The fields of one period. */
    private record Line(String period, String known, TextField value, TextField reason) {

        boolean isChanged() {
            return !value.getValue().strip().equals(known);
        }
    }

    /** The address for a measure. */
    static String address(UUID measure) {
        return MeasureFigure.address(measure) + "/enter";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasureView view = measures.get(StatAddresses.id(event));
        if (!view.mayEdit()) {
            throw new NotPermitted(Fault.of("stat.measure.analystsOnly"));
        }
        measure = view.id();
        title = "Enter figures: " + view.name();
        show(view);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MeasureView view) {
        removeAll();
        lines.clear();
        FaultSummary faults = new FaultSummary(messages);
        FlowTable table = new FlowTable("Figures by period").withColumn("Period").withColumn("Figure").withColumn("Stands there").withColumn("Why another");
        rows(view).forEach(row -> addLine(table, row, String.valueOf(view.form().unit())));
        Button save = new Button("Save the figures", click -> save(faults));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().navigate(MeasureFigure.address(measure)));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        SectionCard card = new SectionCard(
                "Figures by period",
                new Paragraph("The newest period stands first. Enter and the arrow keys lead up and down. Another figure than the one that stands there"
                        + " is a revision and keeps it."),
                table);
        kept = drafts.keep(
                new KeptPlace(new DraftPlace("stat/figures", measure.toString()), "Enter figures", view.name(), address(measure)), card, () -> show(measures.get(measure)));
        add(
                new Anchor(MeasureFigure.address(measure), "← " + view.name()),
                new PageHeader("Enter figures").withSubtitle(view.name() + ", " + view.statName()),
                faults,
                kept,
                buttons);
    }

    /** The newest period first; before the first figure the last few periods, so that there is something to begin with. */
    private List<Observation> rows(MeasureView view) {
        MeasureSeries series = measures.series(view.id(), PERIODS);
        List<Observation> rows = new ArrayList<>(series.observations().reversed());
        MeasurePeriod last = MeasurePeriod.lastOverOn(series.frequency(), deadlines.today());
        while (rows.size() < PERIODS) {
            MeasurePeriod earlier = last.plus(-rows.size());
            rows.add(new Observation(earlier.text(), earlier.from(), null, null, null, null, null));
        }
        return rows;
    }

    private void addLine(FlowTable table, Observation row, String unit) {
        String known = row.value() == null ? "" : row.value().toPlainString();
        TextField value = new TextField();
        value.setAriaLabel("Figure of " + row.period());
        value.setValue(known);
        value.setAutoselect(true);
        value.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        TextField reason = new TextField();
        reason.setAriaLabel("Why another figure for " + row.period());
        reason.setVisible(!known.isEmpty());
        value.addClassName("figure-field");
        reason.addClassName("figure-field");
        FieldName.give(value, "figure-" + row.period());
        FieldName.give(reason, "reason-" + row.period());
        int index = lines.size();
        value.addKeyDownListener(Key.ENTER, press -> focus(index + 1));
        value.addKeyDownListener(Key.ARROW_DOWN, press -> focus(index + 1));
        value.addKeyDownListener(Key.ARROW_UP, press -> focus(index - 1));
        lines.add(new Line(row.period(), known, value, reason));
        table.addRow(new Span(row.period()), value, known.isEmpty() ? MeasureMarks.state(row) : new Span(MeasureMarks.figure(row.value(), unit)), reason);
    }

    private void focus(int index) {
        if (index >= 0 && index < lines.size()) {
            lines.get(index).value().focus();
        }
    }

    private void save(FaultSummary faults) {
        List<Line> changed = lines.stream().filter(Line::isChanged).toList();
        if (changed.isEmpty()) {
            SuccessNotice.show("Nothing was changed.");
            return;
        }
        for (int i = 0; i < changed.size(); i++) {
            faults.withField("observations[" + i + "].value", changed.get(i).value()).withField("observations[" + i + "].reason", changed.get(i).reason());
        }
        if (faults.attempt(() -> report(changed))) {
            Objects.requireNonNull(kept).handedIn();
            UI.getCurrent().navigate(MeasureFigure.address(measure));
        }
    }

    private void report(List<Line> changed) {
        List<Fault> emptied = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).value().isEmpty()) {
                emptied.add(Fault.at("observations[" + i + "].value", "stat.measure.withdrawInstead"));
            }
        }
        BusinessRuleViolation.throwIfAny(emptied);
        Delivery delivery = observations.report(measure, changed.stream().map(FigureEntryView::figure).toList(), ReportChannel.ENTERED);
        SuccessNotice.show(delivery.inWords());
    }

    private static ReportedFigure figure(Line line) {
        @Nullable String reason = Typing.value(line.reason());
        return new ReportedFigure(line.period(), line.value().getValue(), reason);
    }
}
