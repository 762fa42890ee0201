package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.TigerTeamNote;
import org.stathouse.stat.ui.StatAddresses;

/** How the Tiger Team stands that an item was handed to: its lead, its end date, and what came of it. */
class TeamNoteFacts extends Composite<Div> {

    TeamNoteFacts(TigerTeamNote team, DateTexts dates) {
        Facts facts = new Facts()
                .with("Team", StatAddresses.link("stat/tiger-teams/" + team.team(), team.name()))
                .with("Lead", team.lead())
                .with("Status", team.status())
                .with("End date", team.end() == null ? "Set by its charter" : dates.date(team.end()));
        if (team.result() != null) {
            facts.with("Result", LongText.of(team.result()));
        }
        getContent().add(facts);
    }
}
