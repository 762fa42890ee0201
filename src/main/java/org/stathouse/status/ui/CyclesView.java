package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionRow;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportReview;
import org.stathouse.status.ReportState;
import org.stathouse.status.Reports;
import org.stathouse.status.StatusCycles;

/** TMO's desk for the monthly cycle: what waits for review, the cycles with their dates, and what holds for coming ones. */
@Route("status/cycles")
@PageTitle("Reporting cycles")
@Menu(title = "Reporting cycles", order = 33, icon = "vaadin:calendar-clock")
@RolesAllowed({"TMO", "ADMINISTRATOR"})
class CyclesView extends Div implements BeforeEnterObserver {

    private final StatusCycles cycles;
    private final ReportRegister register;
    private final Reports reports;
    private final ReportReview reviews;
    private final PlanRegister plan;
    private final Deadlines deadlines;
    private final ReportParts parts;
    private final Div list = new Div();

    CyclesView(
            StatusCycles cycles, ReportRegister register, Reports reports, ReportReview reviews, PlanRegister plan, Deadlines deadlines, ReportParts parts) {
        this.cycles = cycles;
        this.register = register;
        this.reports = reports;
        this.reviews = reviews;
        this.plan = plan;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader("Reporting cycles").withSubtitle("Each month owners report how their actions stand; TMO reviews, then the month is locked.");
        add(header);
        if (cycles.mayManage()) {
            header.withActions(new Button("Plan a cycle…", VaadinIcon.PLUS.create(), click -> askForMonth()));
            add(new SectionCard("Waiting for review", new ReviewQueue(register, reports, reviews, parts, this::showCycles)));
        }
        add(new SectionCard("Cycles", list));
        showCycles();
        if (cycles.mayManage()) {
            add(new SectionCard("Settings for coming cycles", new SettingsCard(cycles, parts.messages(), this::showCycles)));
        }
    }

    private void showCycles() {
        list.removeAll();
        List<CycleView> all = cycles.list();
        if (all.isEmpty()) {
            list.add(new EmptyState("There is no cycle yet.", "The first one opens by itself, or plan one."));
            return;
        }
        FlowTable table = new FlowTable("Reporting cycles")
                .withColumn("Month")
                .withColumn("Opens")
                .withColumn("Due")
                .withColumn("Review until")
                .withColumn("Locked")
                .withFigures("Asked")
                .withFigures("Handed in")
                .withFigures("Accepted")
                .withFigures("Late or silent")
                .withColumn("Do");
        all.forEach(cycle -> row(table, cycle));
        list.add(table);
    }

    private void row(FlowTable table, CycleView cycle) {
        Map<ReportState, Long> counts = new EnumMap<>(ReportState.class);
        counts.putAll(cycles.counts(cycle.month()));
        long asked = sum(counts, ReportState.values()) - sum(counts, ReportState.NOT_ASKED);
        long writing = sum(counts, ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED);
        long late = sum(counts, ReportState.NOT_REPORTED) + (deadlines.today().isAfter(cycle.dueOn()) ? writing : 0);
        Div month = new Div(new Anchor("status/reports?month=" + cycle.month(), DateTexts.month(cycle.month())), Marks.of(cycle.state()));
        month.addClassName("row-name");
        table.addRow(
                month,
                new Span(parts.dates().date(cycle.opensOn())),
                new Span(parts.dates().date(cycle.dueOn())),
                new Span(parts.dates().date(cycle.reviewOn())),
                new Span(parts.dates().date(cycle.lockOn())),
                figure(asked),
                figure(sum(counts, ReportState.SUBMITTED, ReportState.ACCEPTED, ReportState.LOCKED)),
                figure(sum(counts, ReportState.ACCEPTED)),
                figure(late),
                buttons(cycle));
    }

    private static long sum(Map<ReportState, Long> counts, ReportState... states) {
        return List.of(states).stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    private static Span figure(long figure) {
        return new Span("%,d".formatted(figure));
    }

    private Component buttons(CycleView cycle) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (!cycles.mayManage() || cycle.state() == CycleState.LOCKED) {
            return buttons;
        }
        Button move = small("Move dates…", "Move the dates of " + DateTexts.month(cycle.month()));
        move.addClickListener(click -> new CycleDialog(cycle, cycles, parts.dates(), parts.messages(), this::showCycles).open());
        buttons.add(move);
        if (cycle.state() == CycleState.OPEN) {
            Button include = small("Include an action…", "Include an action in " + DateTexts.month(cycle.month()));
            include.addClickListener(click -> askForAction(cycle));
            buttons.add(include);
        }
        return buttons;
    }

    private static Button small(String text, String label) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }

    private void askForAction(CycleView cycle) {
        ComboBox<ActionRow> action = new ComboBox<>("Action");
        action.setItemLabelGenerator(row -> Wording.label(row.number(), row.title()));
        action.setItems(query -> plan.page(
                query.getFilter().filter(words -> !words.isBlank()).map(ActionFilter::of).orElse(ActionFilter.ALL),
                ActionOrder.BY_NUMBER, query.getOffset(), query.getLimit()).stream());
        action.setWidthFull();
        FaultSummary faults = new FaultSummary(parts.messages()).withField("action", action);
        ask("Include an action in " + DateTexts.month(cycle.month()), "Its owner gets the task to report by " + parts.dates().date(cycle.dueOn()) + ".",
                faults, action, "Include", () -> {
                    cycles.include(cycle.id(), required(action, "action").id());
                });
    }

    private void askForMonth() {
        YearMonth now = YearMonth.from(deadlines.today());
        ComboBox<YearMonth> month = new ComboBox<>("Month to report on");
        month.setItems(IntStream.rangeClosed(-3, 12).mapToObj(now::plusMonths).toList());
        month.setItemLabelGenerator(DateTexts::month);
        month.setWidthFull();
        month.setValue(now.minusMonths(1));
        FaultSummary faults = new FaultSummary(parts.messages()).withField("month", month);
        ask("Plan a cycle", "It takes its dates from the settings; you can move them afterwards.", faults, month, "Plan",
                () -> cycles.plan(required(month, "month")));
    }

    private static <T> T required(ComboBox<T> field, String name) {
        if (field.getValue() == null) {
            throw new BusinessRuleViolation(Fault.at(name, "shared.required"));
        }
        return field.getValue();
    }

    private void ask(String heading, String consequence, FaultSummary faults, Component field, String verb, Runnable step) {
        Dialog dialog = new Dialog(heading);
        dialog.setWidth("min(34rem, 95vw)");
        dialog.add(faults, new Paragraph(consequence), field);
        Button confirm = new Button(verb, click -> {
            if (faults.attempt(step)) {
                dialog.close();
                showCycles();
                SuccessNotice.show("Done.");
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), confirm);
        dialog.open();
    }
}
