package org.stathouse.worklist.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.health.HealthOfWork;
import org.stathouse.worklist.health.TaskBehind;
import org.stathouse.worklist.health.WorkSelection;

/** The tasks behind one figure of the work's health, the oldest first; the address says which. */
@Route(HealthAddress.TASKS)
@PageTitle("Tasks behind a figure")
@PermitAll
class HealthTasksView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final HealthOfWork health;
    private final DateTexts dates;
    private final Clock clock;

    HealthTasksView(HealthOfWork health, DateTexts dates, Clock clock) {
        this.health = health;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkSelection selection = HealthAddress.selection(event.getLocation().getQueryParameters());
        removeAll();
        add(new PageHeader(selection.figure().label())
                .withSubtitle(health.describe(selection))
                .withActions(new Anchor(HealthAddress.page(selection.filter()), "All figures")));
        LazyRows<TaskBehind> rows = new LazyRows<>(HealthTasksView::table, after -> health.behind(selection, after, PAGE), this::fill);
        add(rows.isEmpty() ? new EmptyState("There is no such task any more.", "The figures change as the work goes on; open them again.") : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Tasks behind the figure")
                .withColumn("Task").withColumn("Case").withColumn("Who has it").withColumn("Came up").withColumn("Due").withColumn("Ended");
    }

    private void fill(FlowTable table, List<TaskBehind> tasks) {
        for (TaskBehind task : tasks) {
            table.addRow(
                    task.openable() ? new Anchor("tasks/" + task.id(), task.name()) : new Span(task.name()),
                    caseOf(task),
                    new Span(task.assigneeName() == null ? "Nobody" : task.assigneeName()),
                    new Span(dates.date(task.createdAt())),
                    due(task),
                    new Span(task.endedAt() == null ? "–" : dates.date(task.endedAt())));
        }
    }

    private static Component caseOf(TaskBehind task) {
        Span process = new Span(task.processName());
        process.addClassName("quiet");
        Div cell = new Div(
                task.openable() ? new Anchor(String.valueOf(task.casePath()), task.caseNumber() + " · " + task.caseTitle()) : new Span("A case that you may not open"),
                process);
        cell.addClassName("row-name");
        return cell;
    }

    private Component due(TaskBehind task) {
        List<Component> parts = new ArrayList<>(List.of(new Span(dates.date(task.dueAt()))));
        if (task.late(clock.instant())) {
            parts.add(task.endedAt() == null ? new StatusBadge(Tone.DANGER, "Overdue") : new StatusBadge(Tone.WARNING, "Late"));
        }
        Div cell = new Div(parts.toArray(Component[]::new));
        cell.addClassName("row-name");
        return cell;
    }
}
