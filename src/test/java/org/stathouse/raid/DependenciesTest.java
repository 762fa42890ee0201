package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class DependenciesTest {

    @Autowired Dependencies dependencies;
    @Autowired RaidItems items;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;
    @Autowired ApplicationContext context;

    private ActionId first = new ActionId(new UUID(0, 0));
    private ActionId second = new ActionId(new UUID(0, 0));
    private ActionId third = new ActionId(new UUID(0, 0));
    private ActionId fourth = new ActionId(new UUID(0, 0));

    @BeforeEach
    void fourActions() {
        PlanActions plan = new PlanActions(context);
        first = plan.add();
        second = plan.add();
        third = plan.add();
        fourth = plan.add();
        signIn.as("tmo");
    }

    @Test
    void showsWhatAnActionWaitsForAndWhatWaitsForIt() {
        items.enter(RaidForms.dependency(first, second, true));
        RaidItemView own = items.enter(RaidForms.dependency(second, third, false));
        items.enter(RaidForms.dependency(third, fourth, false));
        DependencyGraph graph = dependencies.around(third);
        assertThat(graph.nodes()).extracting(DependencyGraph.Node::steps).containsExactly(-2, -1, 0, 1);
        assertThat(graph.waitsFor()).singleElement().satisfies(link -> {
            assertThat(link.id()).isEqualTo(own.id());
            assertThat(link.state()).isEqualTo(DependencyLink.State.NOT_AGREED);
        });
        assertThat(graph.awaited()).extracting(DependencyLink::receives).containsExactly(fourth);
        assertThat(graph.isCircular()).isFalse();
        clock.moveTo(RaidForms.DUE.plusDays(1), LocalTime.NOON);
        assertThat(dependencies.around(third).waitsFor().getFirst().state()).isEqualTo(DependencyLink.State.OVERDUE);
    }

    @Test
    void aCircleMayStandAndIsPointedOut() {
        items.enter(RaidForms.dependency(first, second, true));
        items.enter(RaidForms.dependency(second, first, true));
        items.enter(RaidForms.dependency(second, third, true));
        DependencyGraph graph = dependencies.around(first);
        assertThat(graph.isCircular()).isTrue();
        assertThat(graph.links()).filteredOn(DependencyLink::circular).hasSize(2);
    }

    @Test
    void whatIsClosedWaitsNoMore() {
        RaidItemView done = items.enter(RaidForms.dependency(first, second, true));
        items.close(done.id(), done.version(), "Delivered");
        assertThat(dependencies.around(second).isEmpty()).isTrue();
    }

    @Test
    void nobodySeesTheDependenciesOfOthers() {
        items.enter(RaidForms.dependency(first, second, true));
        signIn.as("opi");
        DependencyGraph graph = dependencies.around(second);
        assertThat(graph.isEmpty()).isTrue();
        assertThat(graph.nodes()).extracting(node -> node.action().id()).containsExactly(second);
    }

    @Test
    void anUnknownActionIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dependencies.around(new ActionId(UUID.randomUUID())));
    }
}
