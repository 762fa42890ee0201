package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.stat.ui.StatAddresses;

/** The Tiger Teams that one may see: those at work, or those that have ended. Which stands in the address. */
@Route("stat/tiger-teams")
@PageTitle("Tiger Teams")
@Menu(title = "Tiger Teams", order = 15, icon = "vaadin:users")
@PermitAll
class TigerTeamListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final TigerTeams teams;
    private final DateTexts dates;

    TigerTeamListView(TigerTeams teams, DateTexts dates) {
        this.teams = teams;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean ended = event.getLocation().getQueryParameters().getSingleParameter("ended").filter("too"::equals).isPresent();
        removeAll();
        PageHeader header = new PageHeader(ended ? "Tiger Teams that have ended" : "Tiger Teams")
                .withSubtitle("A small team with a charter and an end date that solves what an item or a case could not.");
        if (teams.maySetUp()) {
            Button add = new Button("Set up a Tiger Team", click -> UI.getCurrent().navigate(NewTigerTeamView.class));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(add);
        }
        header.withActions(ended
                ? StatAddresses.link("stat/tiger-teams", "Those at work")
                : StatAddresses.link("stat/tiger-teams?ended=too", "Those that have ended"));
        add(header);
        LazyRows<TeamView> rows = new LazyRows<>(
                TeamTable::empty, after -> teams.list(ended, after, PAGE), (table, page) -> TeamTable.add(table, page, dates));
        add(rows.isEmpty() ? empty(ended) : rows);
    }

    private static EmptyState empty(boolean ended) {
        return ended
                ? new EmptyState("No Tiger Team has ended yet.", "A team ends with its result, or when a chair dissolves it.")
                : new EmptyState(
                        "No Tiger Team is at work.",
                        "A chair sets one up when an overdue item comes before them; SteerCo may decide on one; analysts and chairs set one up by hand.");
    }
}
