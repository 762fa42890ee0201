package org.stathouse.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.portfolio.Portfolio;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportRow;

/** Of which actions nothing is there, who answers for them, and since when. */
class SilentActions extends Composite<Div> {

    private static final int PAGE = 20;

    private final Portfolio portfolio;
    private final PortfolioFilter filter;
    private final CycleView cycle;
    private final LocalDate today;
    private final FlowTable table = new FlowTable("Actions that have not reported")
            .withColumn("Action")
            .withColumn("Owner")
            .withColumn("Lead agency")
            .withColumn("State")
            .withFigures("Days since due");
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    SilentActions(Portfolio portfolio, PortfolioFilter filter, CycleView cycle, LocalDate today, DateTexts dates) {
        this.portfolio = portfolio;
        this.filter = filter;
        this.cycle = cycle;
        this.today = today;
        getContent().add(table, more);
        showMore();
        if (table.rows() == 0) {
            getContent().removeAll();
            getContent().add(cycle.state() == CycleState.OPEN && !portfolio.isPastDue(cycle)
                    ? new EmptyState("Nobody is late yet.", "Reports are due " + dates.date(cycle.dueOn()) + ".")
                    : new EmptyState("Every action has reported.", "Nothing is missing in this month."));
        }
    }

    private void showMore() {
        Slice<ReportRow> page = portfolio.silent(filter, next, PAGE);
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next != null);
    }

    private void add(ReportRow row) {
        String label = Stream.of(row.actionNumber(), row.actionTitle()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        Div name = new Div(new Anchor("plan/actions/" + row.action().value(), label));
        if (row.pillar() != null) {
            name.add(new Span(row.pillar()));
        }
        name.addClassName("row-name");
        table.addRow(
                name,
                new Span(row.ownerName() == null ? "No owner" : row.ownerName()),
                new Span(row.agency() == null ? "–" : row.agency()),
                new Anchor("status/reports/" + row.id(), row.state().label()),
                new Span("%,d".formatted(Math.max(0, ChronoUnit.DAYS.between(cycle.dueOn(), today)))));
    }
}
