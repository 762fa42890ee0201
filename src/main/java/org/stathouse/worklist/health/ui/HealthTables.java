package org.stathouse.worklist.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthReport.AgeCount;
import org.stathouse.worklist.health.HealthReport.GroupLoad;
import org.stathouse.worklist.health.HealthReport.Percentiles;
import org.stathouse.worklist.health.HealthReport.PersonLoad;
import org.stathouse.worklist.health.HealthReport.StepTime;
import org.stathouse.worklist.health.HealthReport.Waiting;
import org.stathouse.worklist.health.HealthReport.Week;
import org.stathouse.worklist.health.WorkSelection;

/** The tables of the figures, in which each figure leads to the tasks behind it. */
final class HealthTables {

    private final HealthFilter filter;

    HealthTables(HealthFilter filter) {
        this.filter = filter;
    }

    FlowTable people(List<PersonLoad> people) {
        FlowTable table = new FlowTable("Load of each person")
                .withColumn("Person").withFigures("Open").withFigures("Overdue").withFigures("Due soon").withFigures("Done").withFigures("On time");
        for (PersonLoad person : people) {
            table.addRow(
                    new Span(person.name()),
                    link(person.open(), of(Figure.OPEN).ofPerson(person.username()), person.name()),
                    link(person.overdue(), of(Figure.OVERDUE).ofPerson(person.username()), person.name()),
                    link(person.dueSoon(), of(Figure.DUE_SOON).ofPerson(person.username()), person.name()),
                    link(person.done(), of(Figure.DONE).ofPerson(person.username()), person.name()),
                    rate(person.onTimePercent(), of(Figure.LATE).ofPerson(person.username()), person.done() > person.onTime(), person.name()));
        }
        return table;
    }

    FlowTable groups(List<GroupLoad> groups) {
        FlowTable table = new FlowTable("Load of each group")
                .withColumn("Group").withFigures("Open").withFigures("Free").withFigures("Taken").withFigures("Overdue").withFigures("Due soon");
        for (GroupLoad group : groups) {
            table.addRow(
                    new Span(group.name()),
                    link(group.open(), of(Figure.OPEN).ofGroup(group.key()), group.name()),
                    link(group.free(), of(Figure.FREE).ofGroup(group.key()), group.name()),
                    link(group.taken(), of(Figure.TAKEN).ofGroup(group.key()), group.name()),
                    link(group.overdue(), of(Figure.OVERDUE).ofGroup(group.key()), group.name()),
                    link(group.dueSoon(), of(Figure.DUE_SOON).ofGroup(group.key()), group.name()));
        }
        return table;
    }

    FlowTable ages(List<AgeCount> ages) {
        FlowTable table = new FlowTable("Open tasks by age").withColumn("Came up").withFigures("Open").withFigures("Overdue");
        for (AgeCount one : ages) {
            table.addRow(
                    new Span(one.age().label()),
                    link(one.open(), of(Figure.OPEN).aged(one.age()), one.age().label()),
                    link(one.overdue(), of(Figure.OVERDUE).aged(one.age()), one.age().label()));
        }
        return table;
    }

    FlowTable waiting(List<Waiting> steps) {
        FlowTable table = new FlowTable("Where cases wait")
                .withColumn("Step")
                .withFigures("Open")
                .withFigures("Free")
                .withFigures("Overdue")
                .withFigures("Half older than, working days")
                .withFigures("Oldest, working days");
        for (Waiting step : steps) {
            table.addRow(
                    step(step.name(), step.processName()),
                    link(step.open(), of(Figure.OPEN).atStep(step.step()), step.name()),
                    link(step.free(), of(Figure.FREE).atStep(step.step()), step.name()),
                    link(step.overdue(), of(Figure.OVERDUE).atStep(step.step()), step.name()),
                    new Span(String.valueOf(step.medianAge())),
                    new Span(String.valueOf(step.oldestAge())));
        }
        return table;
    }

    FlowTable times(List<StepTime> steps) {
        FlowTable table = new FlowTable("How long each step takes")
                .withColumn("Step")
                .withFigures("Done")
                .withFigures("On time")
                .withFigures("Half within")
                .withFigures("85% within")
                .withFigures("95% within");
        for (StepTime step : steps) {
            Percentiles working = step.working();
            table.addRow(
                    step(step.name(), step.processName()),
                    link(step.done(), of(Figure.DONE).atStep(step.step()), step.name()),
                    rate(step.onTimePercent(), of(Figure.LATE).atStep(step.step()), step.done() > step.onTime(), step.name()),
                    both(working == null ? null : working.p50(), step.calendar().p50()),
                    both(working == null ? null : working.p85(), step.calendar().p85()),
                    both(working == null ? null : working.p95(), step.calendar().p95()));
        }
        return table;
    }

    FlowTable weeks(List<Week> weeks) {
        FlowTable table = new FlowTable("Week by week")
                .withColumn("Week of").withFigures("Came up").withFigures("Done").withFigures("Done late").withFigures("On time").withFigures("Open at its end");
        for (Week week : weeks.reversed()) {
            String name = "week of " + HealthCharts.week(week.monday());
            table.addRow(
                    new Span(HealthCharts.week(week.monday())),
                    link(week.cameUp(), of(Figure.CAME_UP).inWeek(week.monday()), name),
                    link(week.done(), of(Figure.DONE).inWeek(week.monday()), name),
                    link(week.late(), of(Figure.LATE).inWeek(week.monday()), name),
                    new Span(percent(week.onTimePercent())),
                    new Span(number(week.openAtEnd())));
        }
        return table;
    }

    /** A figure that leads to its tasks; a plain zero where there are none. */
    static Component link(long count, WorkSelection selection, String of) {
        if (count == 0) {
            return new Span("0");
        }
        Anchor link = new Anchor(HealthAddress.tasks(selection), number(count));
        link.setAriaLabel(number(count) + ", " + selection.figure().label() + ", " + of);
        return link;
    }

    /** A rate that leads to the tasks that were late, where there are any. */
    static Component rate(@Nullable Integer percent, WorkSelection late, boolean anyLate, String of) {
        if (!anyLate) {
            return new Span(percent(percent));
        }
        Anchor link = new Anchor(HealthAddress.tasks(late), percent(percent));
        link.setAriaLabel(percent(percent) + " on time, show " + late.figure().label() + ", " + of);
        return link;
    }

    static String number(long count) {
        return "%,d".formatted(count);
    }

    private static String percent(@Nullable Integer percent) {
        return percent == null ? "–" : percent + "%";
    }

    private WorkSelection of(Figure figure) {
        return WorkSelection.of(filter, figure);
    }

    private static Div step(String name, String process) {
        Span below = new Span(process);
        below.addClassName("quiet");
        Div cell = new Div(new Span(name), below);
        cell.addClassName("row-name");
        return cell;
    }

    private static Div both(@Nullable BigDecimal working, BigDecimal calendar) {
        Span below = new Span(days(calendar) + " calendar");
        below.addClassName("quiet");
        Div cell = new Div(new Span(working == null ? "–" : days(working)), below);
        cell.addClassName("health-days");
        return cell;
    }

    private static String days(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString() + (days.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
