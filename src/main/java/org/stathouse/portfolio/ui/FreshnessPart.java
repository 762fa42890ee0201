package org.stathouse.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.portfolio.PortfolioView.PillarFreshness;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.status.StaleAction;

/** How old the last published reports are, in calendar days: by pillar, and the oldest by name. */
class FreshnessPart extends Composite<Div> {

    private final DateTexts dates;

    FreshnessPart(PortfolioView view, DateTexts dates) {
        this.dates = dates;
        if (view.freshness().isEmpty()) {
            getContent().add(new EmptyState("No action is asked in this month.", "Choose another month."));
            return;
        }
        Paragraph guidance = new Paragraph("Calendar days since the last published report of each action. A monthly cycle keeps them within "
                + PillarFreshness.ONE_CYCLE + " days.");
        guidance.addClassName("muted");
        getContent().addClassName("freshness");
        getContent().add(guidance, pillars(view), new H3("Oldest first"), stalest(view));
    }

    private static FlowTable pillars(PortfolioView view) {
        FlowTable table = new FlowTable("Age of the last published reports by pillar")
                .withColumn("Pillar")
                .withFigures("Up to " + PillarFreshness.ONE_CYCLE + " days")
                .withFigures("Up to " + PillarFreshness.TWO_CYCLES + " days")
                .withFigures("Older")
                .withFigures("Never reported")
                .withFigures("Oldest, days");
        view.freshness().forEach(row -> table.addRow(
                new Span(row.name()),
                figure(row.fresh()),
                figure(row.aging()),
                figure(row.stale()),
                figure(row.never()),
                row.oldestDays() == null ? new Span("–") : figure(row.oldestDays())));
        return table;
    }

    private FlowTable stalest(PortfolioView view) {
        FlowTable table = new FlowTable("Actions with the oldest last report")
                .withColumn("Action")
                .withColumn("Owner")
                .withColumn("Lead agency")
                .withColumn("Last published")
                .withFigures("Days");
        for (StaleAction action : view.stalest()) {
            String label = Stream.of(action.actionNumber(), action.actionTitle()).filter(Objects::nonNull).collect(Collectors.joining(" "));
            table.addRow(
                    new Anchor("plan/actions/" + action.action().value(), label),
                    new Span(action.ownerName() == null ? "No owner" : action.ownerName()),
                    new Span(action.agency() == null ? "–" : action.agency()),
                    new Span(action.lastPublishedAt() == null ? "Never" : dates.date(action.lastPublishedAt())),
                    action.lastPublishedAt() == null
                            ? new Span("–")
                            : figure(ChronoUnit.DAYS.between(dates.day(action.lastPublishedAt()), view.asOf())));
        }
        return table;
    }

    private static Span figure(long figure) {
        return new Span("%,d".formatted(figure));
    }
}
