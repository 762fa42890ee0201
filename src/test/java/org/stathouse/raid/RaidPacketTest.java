package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.PacketReading.facts;
import static org.stathouse.testing.PacketReading.rows;
import static org.stathouse.testing.PacketReading.table;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.chart.RiskGrid;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What packets tell of RAID items is what the register and its matrix show. */
@IntegrationTest
class RaidPacketTest {

    private final RaidItems items;
    private final RaidRegister register;
    private final SignIn signIn;
    private final TestClock clock;
    private final PlanActions actions;
    private final PacketReading packet;
    private PillarId pillar;
    private ActionId action;

    @Autowired
    RaidPacketTest(ApplicationContext context, RaidItems items, RaidRegister register, SignIn signIn, TestClock clock) {
        this.items = items;
        this.register = register;
        this.signIn = signIn;
        this.clock = clock;
        this.actions = new PlanActions(context);
        this.packet = new PacketReading(context);
    }

    @BeforeEach
    void newPillar() {
        pillar = actions.newPillar();
        action = actions.add(pillar, actions.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
    }

    @Test
    void extremesStandByTheirScoreAndTheMatrixCountsLikeTheScreen() {
        RaidItemView fifteen = enter(RaidForms.risk(action, 3, 5));
        RaidItemView twenty = enter(RaidForms.risk(action, 4, 5));
        RaidItemView mild = enter(RaidForms.risk(action, 2, 2));

        SectionContent content = packet.of("raid", PacketKind.PILLAR, pillar.value());

        assertThat(rows(table(content, "Risks that score 15 or more"))).extracting(row -> row.get(1)).containsExactly("20 Extreme", "15 Extreme");
        RiskGrid grid = (RiskGrid) PacketReading.blocks(content, Block.Figures.class).getFirst().charts().getFirst();
        RaidMatrix matrix = signIn.as("tmo", () -> register.matrix(pillar));
        List<List<String>> screen = matrix.cells().stream().map(cell -> cell.risks().stream().map(RaidLink::number).toList()).toList();
        assertThat(grid.cells().stream().flatMap(List::stream).map(RiskGrid.Cell::risks).toList()).isEqualTo(screen);
        assertThat(rows(table(content, "Other open items"))).singleElement().satisfies(row -> assertThat(row.getFirst()).startsWith(mild.number()));
        assertThat(facts(content, "raid:" + twenty.id(), "Score")).containsExactly("20 Extreme");
        assertThat(facts(content, "raid:" + fifteen.id(), "Status")).containsExactly("Open");
    }

    @Test
    void aClosedItemLeavesTheTablesAndStaysAFact() {
        RaidItemView risk = enter(RaidForms.risk(action, 5, 5));
        signIn.as("tmo", () -> items.close(risk.id(), risk.version(), "Permit granted."));

        SectionContent content = packet.of("raid", PacketKind.PILLAR, pillar.value());

        assertThat(PacketReading.blocks(content)).containsExactly(new Block.Prose("No risk, issue, action or dependency is open here."));
        assertThat(facts(content, "raid:" + risk.id(), "Status")).containsExactly("Closed");
    }

    @Test
    void steerCoSeesWhatIsOverdueBetweenAgenciesOnly() {
        ActionId other = actions.add(pillar, actions.agencyWithoutLiaison(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
        RaidItemView between = enter(RaidForms.issue(Set.of(action, other), clock.today().plusDays(1)));
        RaidItemView within = enter(RaidForms.issue(Set.of(action), clock.today().plusDays(1)));
        clock.passWorkingDays(5);

        List<String> city = named(packet.of("raid", PacketKind.STEERCO, pillar.value()), "Overdue between agencies");
        List<String> brief = named(packet.of("raid", PacketKind.PILLAR, pillar.value()), "Overdue");

        assertThat(city).anyMatch(name -> name.startsWith(between.number() + " ")).noneMatch(name -> name.startsWith(within.number() + " "));
        assertThat(brief).hasSize(2);
    }

    @Test
    void aBriefKeepsToItsAgencyAndItsAction() {
        RaidItemView own = enter(RaidForms.risk(action, 4, 4));

        assertThat(named(packet.of("raid", PacketKind.ACTION, action.value()), "Risks that score")).singleElement().satisfies(name -> assertThat(name).startsWith(own.number()));
        assertThat(named(packet.of("raid", PacketKind.AGENCY, actions.liaisonsAgency().value()), "Risks that score")).anyMatch(name -> name.startsWith(own.number() + " "));
        SectionContent elsewhere = packet.of("raid", PacketKind.AGENCY, actions.agencyWithoutLiaison().value());
        assertThat(elsewhere.facts()).extracting(fact -> fact.key()).doesNotContain("raid:" + own.id());
    }

    private RaidItemView enter(RaidItemForm form) {
        return signIn.as("tmo", () -> items.enter(form));
    }

    private static List<String> named(SectionContent content, String caption) {
        return rows(table(content, caption)).stream().map(List::getFirst).toList();
    }
}
