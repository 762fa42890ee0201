package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.PacketReading.facts;
import static org.stathouse.testing.PacketReading.rows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.SectionContent;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;

/** What packets tell of intake is what the ranking and the cases show. */
@IntegrationTest
class IntakePacketTest {

    /** Intake is told of the City as a whole, so any id stands for the meeting. */
    private static final UUID MEETING = new UUID(0, 1);

    private final Rankings rankings;
    private final SignIn signIn;
    private final ProposalJourney walk;
    private final PacketReading packet;

    @Autowired
    IntakePacketTest(ApplicationContext context, Rankings rankings, SignIn signIn) {
        this.rankings = rankings;
        this.signIn = signIn;
        this.walk = new ProposalJourney(context);
        this.packet = new PacketReading(context);
    }

    @Test
    void theRankedListIsThatOfTheRankingPage() {
        UUID id = walk.beforeSteerCo();

        SectionContent content = packet.of("intake-ranking", PacketKind.STEERCO, MEETING);

        Ranking ranking = signIn.as("tmo", rankings::ranking);
        List<Block.Table> tables = PacketReading.blocks(content, Block.Table.class);
        assertThat(tables).extracting(Block.Table::caption).isEqualTo(ranking.pillars().stream().map(Ranking.Pillar::name).toList());
        for (int i = 0; i < tables.size(); i++) {
            List<Ranking.Entry> entries = ranking.pillars().get(i).entries();
            assertThat(rows(tables.get(i))).extracting(row -> row.get(0) + " " + row.get(3))
                    .isEqualTo(entries.stream().map(entry -> entry.rank() + " " + entry.weightedScore().toPlainString()).toList());
            assertThat(rows(tables.get(i))).extracting(row -> row.get(1).split(" ")[0]).isEqualTo(entries.stream().map(Ranking.Entry::number).toList());
        }
        assertThat(facts(content, "proposal:" + id, "Score")).hasSize(1);
    }

    @Test
    void anApprovedProposalIsAnInitiativeWithPhaseCharterAndFunding() {
        UUID id = walk.inSetUp();
        assertThat(facts(packet.of("initiatives", PacketKind.STEERCO, MEETING), "initiative:" + id, "Phase")).containsExactly("Initiation");

        walk.setUp(id);

        SectionContent content = packet.of("initiatives", PacketKind.STEERCO, MEETING);
        assertThat(facts(content, "initiative:" + id, "Phase")).containsExactly("Execution");
        assertThat(facts(content, "initiative:" + id, "Charter")).singleElement().asString().startsWith("Written");
    }
}
