package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.ui.StatAddresses;

/** Tiger Teams as a table. */
final class TeamTable {

    private TeamTable() {}

    static FlowTable of(List<TeamView> teams, DateTexts dates) {
        FlowTable table = empty();
        add(table, teams, dates);
        return table;
    }

    static FlowTable empty() {
        return new FlowTable("Tiger Teams")
                .withColumn("Tiger Team")
                .withColumn("Under")
                .withColumn("Lead")
                .withColumn("End date")
                .withColumn("Status");
    }

    static void add(FlowTable table, List<TeamView> teams, DateTexts dates) {
        teams.forEach(team -> table.addRow(
                name(team),
                new Span(team.parentName()),
                new Span(team.leadName()),
                new Span(team.end() == null ? "Set by its charter" : dates.date(team.end())),
                TeamWords.badge(team.status())));
    }

    private static Div name(TeamView team) {
        Div name = new Div(StatAddresses.link("stat/tiger-teams/" + team.id(), team.name()), new Span(team.number()));
        name.addClassName("row-name");
        return name;
    }
}
