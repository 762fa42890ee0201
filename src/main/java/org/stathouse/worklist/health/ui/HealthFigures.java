package org.stathouse.worklist.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthReport.Totals;
import org.stathouse.worklist.health.WorkSelection;

/** The work as a whole in a few large figures, each leading to its tasks. */
class HealthFigures extends Composite<DescriptionList> {

    HealthFigures(Totals totals, HealthFilter filter) {
        getContent().addClassName("health-figures");
        add("Open", count(totals.open(), filter, Figure.OPEN));
        add("Overdue", count(totals.overdue(), filter, Figure.OVERDUE));
        add("Due within 3 working days", count(totals.dueSoon(), filter, Figure.DUE_SOON));
        add("Claimed by nobody", count(totals.free(), filter, Figure.FREE));
        add("Done", count(totals.done(), filter, Figure.DONE));
        add("Done on time", HealthTables.rate(totals.onTimePercent(), WorkSelection.of(filter, Figure.LATE), totals.done() > totals.onTime(), "all"));
    }

    private static Component count(long count, HealthFilter filter, Figure figure) {
        return HealthTables.link(count, WorkSelection.of(filter, figure), "all");
    }

    private void add(String term, Component figure) {
        Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(figure));
        getContent().getElement().appendChild(pair.getElement());
    }
}
