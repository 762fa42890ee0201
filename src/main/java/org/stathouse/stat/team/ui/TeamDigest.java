package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;

/** What a Tiger Team is for, who is in it, and its charter as far as it is written. */
class TeamDigest extends Composite<Div> {

    TeamDigest(TeamView team, DateTexts dates) {
        Facts facts = new Facts()
                .with("Purpose", LongText.of(team.purpose()))
                .with("Lead", team.leadName())
                .with("Members", String.join(", ", team.memberNames()))
                .with("Under", team.parentName())
                .with("End date", end(team, dates));
        if (team.aboutNumber() != null) {
            facts.with("Set up for", team.aboutPath() == null ? new Span(team.aboutNumber()) : StatAddresses.link(team.aboutPath(), team.aboutNumber()));
        }
        getContent().add(facts);
        if (team.objective() != null) {
            getContent().add(new Facts()
                    .with("Objective", LongText.of(team.objective()))
                    .with("Scope", LongText.of(team.scope()))
                    .with("Milestones", LongText.of(team.milestones()))
                    .with("Measures of success", LongText.of(team.measures())));
        }
    }

    private static String end(TeamView team, DateTexts dates) {
        if (team.end() == null) {
            return "Set by its charter";
        }
        String first = team.extensions() == 0 || team.firstEnd() == null
                ? ""
                : ", first " + dates.date(team.firstEnd()) + ", extended " + StatWords.count(team.extensions(), "time");
        return dates.date(team.end()) + first;
    }
}
