package org.stathouse.steerco.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.steerco.decision.DecisionRow;

/** Decisions as a table: on what, what was decided and why, and how its conditions stand. */
final class DecisionTable {

    private DecisionTable() {}

    static FlowTable of(List<DecisionRow> decisions) {
        FlowTable table = empty();
        decisions.forEach(decision -> add(table, decision));
        return table;
    }

    static FlowTable empty() {
        return new FlowTable("Decisions")
                .withColumn("Decision")
                .withColumn("On")
                .withColumn("Outcome")
                .withColumn("Reason")
                .withColumn("Conditions");
    }

    static void add(FlowTable table, DecisionRow decision) {
        String where = decision.meetingNumber() == null ? "between meetings" : decision.meetingNumber();
        Div number = new Div(
                new RouterLink(decision.number(), DecisionPage.class, Addresses.parameters(decision.id())),
                new Span(Wording.day(decision.day()) + ", " + where));
        number.addClassName("row-name");
        Div subject = new Div(Addresses.link(decision.path(), decision.caseNumber()), new Span(decision.title()));
        subject.addClassName("row-name");
        table.addRow(number, subject, new Span(decision.outcomeLabel()), LongText.of(decision.reason()), new Span(conditions(decision)));
    }

    private static String conditions(DecisionRow decision) {
        if (decision.conditions() == 0) {
            return "None";
        }
        return decision.openConditions() == 0 ? decision.conditions() + ", all closed" : decision.openConditions() + " of " + decision.conditions() + " open";
    }
}
