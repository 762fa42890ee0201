package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.StateStrip;
import org.stathouse.shared.ui.ChartFigure;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.status.AskView;
import org.stathouse.status.Asks;
import org.stathouse.status.CycleView;
import org.stathouse.status.LastReport;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.Tolerances;

/** On an action's page: how it stood month by month, its last published report, open asks and its tolerances. */
@org.springframework.stereotype.Component
@Order(10)
class StatusPanel implements ActionPanel {

    private final ReportRegister register;
    private final StatusCycles cycles;
    private final Asks asks;
    private final Tolerances tolerances;
    private final ReportHistories histories;
    private final ReportParts parts;

    StatusPanel(ReportRegister register, StatusCycles cycles, Asks asks, Tolerances tolerances, ReportHistories histories, ReportParts parts) {
        this.register = register;
        this.cycles = cycles;
        this.asks = asks;
        this.tolerances = tolerances;
        this.histories = histories;
        this.parts = parts;
    }

    @Override
    public String heading() {
        return "Status reports";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        ActionId id = action.id();
        List<ReportRow> history = register.history(id);
        Div panel = new Div();
        panel.addClassName("status-panel");
        if (history.isEmpty()) {
            panel.add(new EmptyState("No report was asked for this action yet.", "The next monthly cycle asks its owner."));
        } else {
            panel.add(new ChartFigure(strip(id, history.getFirst().month())));
            panel.add(current(history.getFirst()));
        }
        register.last(id).ifPresent(last -> panel.add(last(last)));
        List<AskView> all = asks.of(id);
        if (!all.isEmpty()) {
            panel.add(new Div(new H3("Asks"), asks(all)));
        }
        panel.add(new ToleranceCard(id, tolerances, cycles.mayManage(), parts.messages()));
        return Optional.of(panel);
    }

    private StateStrip strip(ActionId action, YearMonth to) {
        ReportSpan year = ReportSpan.upTo(to, ReportHistories.MONTHS, Set.of(action));
        return ReportHistories.strip(histories.statuses(year).getOrDefault(action, List.of()));
    }

    private Component current(ReportRow newest) {
        CycleView cycle = cycles.of(newest.month());
        Div line = new Div(
                new Span(DateTexts.month(newest.month()) + ":"),
                Marks.of(newest.state()),
                new Anchor(Addresses.report(newest.id()), "Open the report"));
        if (newest.state().isWritable()) {
            line.add(new Span("Due " + parts.dates().date(cycle.dueOn()) + "."));
        }
        line.addClassName("status-line");
        return line;
    }

    private Component last(LastReport last) {
        Div head = new Div(Marks.of(last.overall()), new Span("published " + parts.dates().date(last.publishedAt())),
                new Anchor(Addresses.report(last.reportId()), "Read it whole"));
        head.addClassName("status-line");
        return new Div(new H3("Last published report: " + DateTexts.month(last.month())), head,
                new ReportContent(last.form(), List.of(), parts.texts(), parts.dates()));
    }

    private Component asks(List<AskView> all) {
        FlowTable table = new FlowTable("Asks of this action’s reports").withColumn("Ask").withColumn("Of whom").withColumn("Answer by").withColumn("Answer");
        for (AskView ask : all) {
            String answer = ask.answer() != null ? ask.answer() : ask.withdrawn() ? "Withdrawn by a correction" : ask.chairTold() ? "Open; the chair is told" : "Open";
            table.addRow(new Span(ask.text()), new Span(ask.ofWhomName()), new Span(parts.dates().date(ask.by())), new Span(answer));
        }
        return table;
    }
}
