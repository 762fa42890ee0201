package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionStatus;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.Dimension;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportAsk;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportMilestone;
import org.stathouse.status.ReportView;
import org.stathouse.status.Suggestion;

/** The fields of the standard template in their sections, figures first, because the ratings suggest themselves from them. */
class ReportFields extends Composite<Div> implements MissingList.NamedFields {

    /** How far an action can be by its own report; to cancel or withdraw it is a decision. */
    static final List<ActionStatus> HOW_FAR =
            List.of(ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.DELAYED, ActionStatus.ON_HOLD, ActionStatus.COMPLETE);

    private final FieldNames names;
    private final IntegerField percent = new IntegerField("Percent complete");
    private final ComboBox<ActionStatus> howFar = new ComboBox<>();
    private final DatePicker forecastEnd;
    private final BigDecimalField spent = Money.field("Spent so far");
    private final BigDecimalField forecastCost = Money.field("Forecast cost");
    private final Map<Dimension, RatingField> ratings = new EnumMap<>(Dimension.class);
    private final Paragraph overall = new Paragraph();
    private final NarrativeField done = new NarrativeField("Done this month", "Results, not activity: what can residents or colleagues now see or use? Two or three sentences with a figure.");
    private final NarrativeField next = new NarrativeField("Next", "The one to three steps of the coming month, each with who does it.");
    private final NarrativeField blocked = new NarrativeField("Blocked", "What stands in the way, since when, and who could remove it. Leave it empty if nothing does.");
    private final RowEditor<MilestoneRow> milestones;
    private final List<KpiRow> kpis;
    private final RowEditor<AskRow> asks;
    private final RaidPicker raid;
    private final AmberQuestion amber;
    private boolean filling;

    /** @param onChange called after every change by the person; texts after a short pause in typing */
    ReportFields(ReportView report, ReportChoices choices, Runnable onChange) {
        names = new FieldNames(() -> {
            if (!filling) {
                onChange.run();
            }
        });
        forecastEnd = Typing.date("Forecast end", choices.plannedEnd(report.action()));
        for (Dimension dimension : Dimension.values()) {
            ratings.put(dimension, new RatingField(dimension, report.tolerances(), choices.messages()));
        }
        milestones = new RowEditor<>("Milestone", () -> new MilestoneRow(new ReportMilestone(null, null, null, false), names));
        kpis = report.kpis().stream().map(kpi -> new KpiRow(kpi, names)).toList();
        asks = new RowEditor<>("Ask", () -> new AskRow(new ReportAsk(null, null, null), choices.people(), names));
        raid = new RaidPicker(choices.raidItems(report.action().id()));
        amber = new AmberQuestion(report);
        milestones.onRemoval(onChange);
        asks.onRemoval(onChange);
        setUp();
        nameFixed();
        if (report.last() != null) {
            showLast(report.last().month(), report.last().form());
        }
        getContent().addClassName("report-fields");
        sections(report);
    }

    ReportForm read() {
        return new ReportForm(
                rating(Dimension.SCHEDULE).read(),
                rating(Dimension.OUTCOME).read(),
                rating(Dimension.BUDGET).read(),
                rating(Dimension.RESOURCES).read(),
                percent.getValue(),
                howFar.getValue(),
                forecastEnd.getValue(),
                spent.getValue(),
                forecastCost.getValue(),
                Typing.value(done.area()),
                Typing.value(next.area()),
                Typing.value(blocked.area()),
                milestones.rows().stream().map(MilestoneRow::read).toList(),
                kpis.stream().map(KpiRow::read).filter(Objects::nonNull).toList(),
                asks.rows().stream().map(AskRow::read).toList(),
                raid.read(),
                amber.toGreen(),
                amber.greenBy());
    }

    /** Puts a saved form into the fields. */
    void show(ReportForm form, ReportChoices choices) {
        filling = true;
        ratings.values().forEach(field -> field.show(form.rating(field.dimension())));
        percent.setValue(form.percentComplete());
        howFar.setValue(form.actionStatus());
        forecastEnd.setValue(form.forecastEnd());
        spent.setValue(form.spent());
        forecastCost.setValue(form.forecastCost());
        Typing.fill(done.area(), form.done());
        Typing.fill(next.area(), form.next());
        Typing.fill(blocked.area(), form.blocked());
        milestones.clear();
        form.milestones().forEach(milestone -> milestones.add(new MilestoneRow(milestone, names)));
        kpis.forEach(row -> row.show(form.kpis().stream().filter(reading -> row.kpi().id().equals(reading.kpi())).findFirst().orElse(null)));
        asks.clear();
        form.asks().forEach(ask -> asks.add(new AskRow(ask, choices.people(), names)));
        raid.show(form.raidItems());
        amber.show(form);
        showOverall();
        filling = false;
    }

    /** Shows what the figures suggest, and the overall rating that follows from the four. */
    void suggest(List<Suggestion> suggestions) {
        ratings.forEach((dimension, field) -> field.suggest(
                suggestions.stream().filter(suggestion -> suggestion.dimension() == dimension).findFirst().orElse(null)));
        showOverall();
    }

    /** Lets the summary show faults at these fields. */
    void register(FaultSummary faults) {
        nameRows();
        names.register(faults);
    }

    @Override
    public String label(@Nullable String field) {
        nameRows();
        return names.label(field);
    }

    @Override
    public int position(@Nullable String field) {
        nameRows();
        return names.position(field);
    }

    @Override
    public void focus(@Nullable String field) {
        nameRows();
        names.focus(field);
    }

    private RatingField rating(Dimension dimension) {
        return Objects.requireNonNull(ratings.get(dimension));
    }

    private void showOverall() {
        ReportForm form = read();
        Rag worst = form.overall();
        overall.removeAll();
        if (worst == null) {
            overall.setText("Overall: shown once all four are rated. It is the worst of them.");
        } else {
            overall.add(new Span("Overall: "), Marks.of(worst), new Span(", the worst of the four."));
        }
        amber.ask(worst);
    }

    private void setUp() {
        percent.setMin(0);
        percent.setMax(100);
        percent.setStepButtonsVisible(true);
        percent.setStep(5);
        percent.setHelperText("Of the whole action, 0 to 100.");
        howFar.setLabel("How far is the action?");
        howFar.setItems(HOW_FAR);
        howFar.setItemLabelGenerator(ActionStatus::label);
        howFar.setHelperText("The plan takes it over once the report is published.");
        spent.setHelperText("In dollars, to the end of the month.");
        forecastCost.setHelperText("What it is now expected to cost in all.");
        Typing.require(percent, howFar, forecastEnd, done.area(), next.area());
        overall.addClassName("live-total");
        overall.getElement().setAttribute("role", "status");
    }

    private void nameFixed() {
        names.watch(percent, howFar, forecastEnd, spent, forecastCost, done.area(), next.area(), blocked.area());
        names.put("percentComplete", percent);
        names.put("actionStatus", howFar);
        names.put("forecastEnd", forecastEnd);
        names.put("spent", spent);
        names.put("forecastCost", forecastCost);
        ratings.values().forEach(field -> {
            names.watch(field.rag(), field.reason());
            names.put(field.dimension().field() + ".rag", field.rag());
            names.put(field.dimension().field(), field.rag());
            names.put(field.dimension().field() + ".reason", field.reason());
        });
        amber.name(names);
        names.put("done", done.area());
        names.put("next", next.area());
        names.put("blocked", blocked.area());
        raid.name(names);
    }

    /** Rows come and go, so their names are told anew whenever they are asked for. */
    private void nameRows() {
        names.forget("milestones");
        names.forget("kpis");
        names.forget("asks");
        for (int i = 0; i < milestones.rows().size(); i++) {
            milestones.rows().get(i).name(names, "milestones[" + i + "]");
        }
        List<KpiRow> filled = kpis.stream().filter(row -> row.read() != null).toList();
        for (int i = 0; i < filled.size(); i++) {
            filled.get(i).name(names, "kpis[" + i + "]");
        }
        for (int i = 0; i < asks.rows().size(); i++) {
            asks.rows().get(i).name(names, "asks[" + i + "]");
        }
    }

    private void showLast(YearMonth month, ReportForm last) {
        done.withLast(month, last.done());
        next.withLast(month, last.next());
        blocked.withLast(month, last.blocked());
    }

    private void sections(ReportView report) {
        Div rated = new Div();
        rated.addClassName("rating-fields");
        ratings.values().forEach(rated::add);
        getContent().add(
                section("1. How far it is", "Figures first: the ratings below are suggested from them.", new Fields(percent, howFar, forecastEnd, spent, forecastCost)),
                section("2. KPI figures", "Only what is known by now; a figure that comes later goes into the next report.", kpiRows()),
                section("3. Ratings", "Rate by the key, not by feeling. Better than suggested needs a reason; worse never does.", new StatusKey(), rated, overall, amber),
                section("4. What happened and what comes", "Write for a reader outside your agency. Last month’s text is beside each field to read, not to repeat.", done, next, blocked),
                section("5. Milestones", "Those that were reached or moved, and the next two or three.", milestones),
                section("6. Asks", "What you need from somebody else. Whoever you ask gets a task when the report is published; after ten working days the chair is told.", asks),
                section("7. RAID", "Risks, issues and dependencies that this report speaks of.", raid));
    }

    private Component kpiRows() {
        return kpis.isEmpty() ? new Paragraph("No KPI is mapped to this action.") : new Div(kpis.toArray(Component[]::new));
    }

    private static SectionCard section(String heading, String guidance, Component... content) {
        Paragraph text = new Paragraph(guidance);
        text.addClassName("muted");
        SectionCard card = new SectionCard(heading, text);
        card.add(content);
        return card;
    }
}
