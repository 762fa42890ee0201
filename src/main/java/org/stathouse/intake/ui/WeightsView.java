package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.intake.CriteriaWeights;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.WeightsTable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The weights of the six criteria, the version in force first, then the older ones. */
@Route("intake/weights")
@PageTitle("Criteria weights")
@Menu(title = "Criteria weights", order = 22, icon = "vaadin:scale")
@RolesAllowed({"ADMINISTRATOR", "TMO"})
class WeightsView extends Div {

    WeightsView(CriteriaWeights weights, DateTexts dates) {
        add(new PageHeader("Criteria weights")
                .withSubtitle("How much each criterion counts in the weighted score. A proposal keeps the version that it was weighed with; a new version comes with a new release of the decision table.")
                .withActions(new RouterLink("See the ranked list", RankingView.class)));
        List<WeightsTable> versions = weights.versions();
        for (int i = 0; i < versions.size(); i++) {
            WeightsTable table = versions.get(i);
            SectionCard card = new SectionCard("Version " + table.version(), since(table, dates), table(table));
            if (i == 0) {
                card.withActions(new StatusBadge(Tone.GOOD, "In force"));
            }
            add(card);
        }
    }

    private static Component since(WeightsTable table, DateTexts dates) {
        Span since = new Span(table.since() == null ? "Date not known" : "Since " + dates.dateTime(table.since()));
        since.addClassName("muted");
        return since;
    }

    private static Component table(WeightsTable weights) {
        FlowTable table = new FlowTable("Weights of version " + weights.version())
                .withColumn("Criterion")
                .withColumn("Question that scorers answer")
                .withFigures("Weight");
        for (Criterion criterion : Criterion.values()) {
            table.addRow(
                    new Span(criterion.label()),
                    new Span(criterion.question()),
                    new Span(weights.weights().getOrDefault(criterion, 0) + "%"));
        }
        int sum = weights.weights().values().stream().mapToInt(Integer::intValue).sum();
        table.addRow(new Span("Sum"), new Span(""), new Span(sum + "%"));
        return table;
    }
}
