package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatPanel;

/** The Tiger Teams under a Stat on its page; on a Tiger Team's own page its charter. */
@SpringComponent
@Order(400)
class TigerTeamsPanel implements StatPanel {

    private final TigerTeams teams;
    private final DateTexts dates;

    TigerTeamsPanel(TigerTeams teams, DateTexts dates) {
        this.teams = teams;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Tiger Teams";
    }

    @Override
    public Optional<Component> of(StatView stat) {
        if (stat.kind() == StatKind.TIGER_TEAM) {
            return teams.meetingIn(stat.id())
                    .map(team -> new Paragraph(StatAddresses.link("stat/tiger-teams/" + team.id(), "Its charter, end date and result")));
        }
        List<TeamView> own = teams.under(stat.id());
        return Optional.of(own.isEmpty() ? new Paragraph("No Tiger Team has been set up under this Stat.") : TeamTable.of(own, dates));
    }
}
