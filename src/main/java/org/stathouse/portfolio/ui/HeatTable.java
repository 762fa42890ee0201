package org.stathouse.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.portfolio.PortfolioView.PillarStandings;
import org.stathouse.portfolio.Standings;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.status.ReportedStatus;

/** The heat map as a table: each figure leads to its actions; the stronger the tint, the larger the part of the pillar. */
class HeatTable extends Composite<Div> {

    private static final int TINTS = 4;

    private final PortfolioFilter filter;
    private final YearMonth month;
    private final FlowTable table = new FlowTable("Actions by pillar and status");

    HeatTable(PortfolioView view, PortfolioFilter filter, YearMonth month) {
        this.filter = filter;
        this.month = month;
        table.withColumn("Pillar");
        for (ReportedStatus status : ReportedStatus.values()) {
            table.withColumn(status.label(), head(status), "heat-head");
        }
        table.withColumn("All", new Span("All"), "heat-head");
        boolean severalPlans = view.pillars().stream().map(PillarStandings::plan).distinct().count() > 1;
        view.pillars().forEach(row -> add(row.pillar(), row.name(), severalPlans ? row.plan() : null, row.standings()));
        if (view.pillars().size() > 1) {
            add(null, "All pillars", null, view.total()).addClassName("heat-total");
        }
        getContent().addClassName("heat-table");
        getContent().add(table);
    }

    private static Component head(ReportedStatus status) {
        Span letter = new Span(status.sign().letter());
        letter.addClassNames("rag-letter", "rag-" + cssName(status));
        letter.getElement().setAttribute("aria-hidden", "true");
        Span head = new Span(letter, new Span(status.label()));
        head.addClassName("heat-head-mark");
        return head;
    }

    private NativeTableRow add(@Nullable UUID pillar, String name, @Nullable String plan, Standings standings) {
        Div title = new Div(new Span(name));
        title.addClassName("heat-name");
        if (plan != null) {
            Span quiet = new Span(plan);
            quiet.addClassName("muted");
            title.add(quiet);
        }
        List<Component> cells = new ArrayList<>(List.of(title));
        for (ReportedStatus status : ReportedStatus.values()) {
            cells.add(cell(pillar, name, status, standings));
        }
        cells.add(link(PortfolioPlace.reports(filter, month, pillar, null), standings.total(), name + ", all"));
        return table.addRow(cells.toArray(Component[]::new));
    }

    private Component cell(@Nullable UUID pillar, String name, ReportedStatus status, Standings standings) {
        long count = standings.of(status);
        Component shown = count == 0 ? zero() : link(PortfolioPlace.reports(filter, month, pillar, status), count, name + ", " + status.label());
        Div cell = new Div(shown);
        cell.addClassNames("heat-cell", "heat-" + cssName(status), "heat-" + tint(count, standings.total()));
        return cell;
    }

    private static Component zero() {
        Span zero = new Span("0");
        zero.addClassName("muted");
        return zero;
    }

    private static Anchor link(String address, long count, String what) {
        Anchor link = new Anchor(address, "%,d".formatted(count));
        link.setAriaLabel("%,d: %s".formatted(count, what));
        return link;
    }

    /** From 0 for none to {@value #TINTS} for nearly all. */
    private static long tint(long count, long total) {
        return count == 0 ? 0 : 1 + (TINTS - 1) * count / total;
    }

    private static String cssName(ReportedStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
