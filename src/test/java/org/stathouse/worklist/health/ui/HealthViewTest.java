package org.stathouse.worklist.health.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.WorkSelection;

@IntegrationTest
class HealthViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Test
    void showsTheFiguresOfTheProcessInTheAddressEachLeadingToItsTasks() {
        new ProposalJourney(context).submitted();
        signIn.as("tmo");

        HealthView view = UI.getCurrent().navigate(HealthView.class, QueryParameters.of("process", "action-intake")).orElseThrow();
        assertThat(textOf(view)).contains("Loading: 0 of 7 parts are ready.").contains("How long each step takes");
        awaitParts(view);

        assertThat(textOf(view)).contains("Done tasks are those since").doesNotContain("Loading").contains("Where cases wait").contains("How long each step takes").contains("CSV of “Trend”");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).anyMatch(href -> href.startsWith("health/tasks?process=action-intake") && href.contains("figure=open"));
    }

    @Test
    void listsTheTasksBehindAFigureWithTheirCases() {
        new ProposalJourney(context).submitted();
        signIn.as("tmo");

        QueryParameters open = QueryParameters.simple(Map.of("process", "action-intake", "figure", "open"));
        HealthTasksView view = UI.getCurrent().navigate(HealthTasksView.class, open).orElseThrow();

        assertThat(textOf(view)).contains("Open tasks").contains("Action intake and prioritization");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).anyMatch(href -> href.startsWith("tasks/")).contains("health?process=action-intake");
    }

    @Test
    void tellsWhoOverseesNothingWhatItIsAndKeepsItOutOfTheirNavigation() {
        signIn.as("owner");

        HealthView view = UI.getCurrent().navigate(HealthView.class).orElseThrow();

        assertThat(textOf(view)).contains("You oversee nobody’s work.");
        assertThat(context.getBean(HealthMenu.class).holds()).isFalse();
    }

    @Test
    void theAddressHoldsWhatIsSelected() {
        WorkSelection selection = WorkSelection.of(HealthFilter.ALL, Figure.DUE_SOON).ofPerson("arpa");

        QueryParameters address = HealthAddress.of(selection);

        assertThat(address).isEqualTo(QueryParameters.simple(Map.of("figure", "due-soon", "person", "arpa")));
        assertThat(HealthAddress.selection(address)).isEqualTo(selection);
    }
}
