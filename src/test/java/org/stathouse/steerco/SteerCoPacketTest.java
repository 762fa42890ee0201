package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.PacketReading.facts;
import static org.stathouse.testing.PacketReading.rows;
import static org.stathouse.testing.PacketReading.table;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestTopics;

/** The packet of a meeting: its agenda as decisions asked, and what became of earlier decisions. */
@IntegrationTest
class SteerCoPacketTest {

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final Agendas agendas;
    private final TestTopics topics;
    private final SignIn signIn;
    private final PacketReading packet;
    private final PacketOccasion occasion;

    @Autowired
    SteerCoPacketTest(ApplicationContext context, Agendas agendas, TestTopics topics, SignIn signIn) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.agendas = agendas;
        this.topics = topics;
        this.signIn = signIn;
        this.packet = new PacketReading(context);
        this.occasion = packet.occasion(PacketKind.STEERCO);
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
        walk.cancelOthers();
    }

    @Test
    void eachDecisionAskedHasAPageInTheOrderOfTheAgendaWithTheAskFirst() {
        CaseRef first = topics.add("First");
        topics.add("Second", "champion");
        UUID id = walk.collected();

        SectionContent content = collect(id);

        List<AgendaItemView> agenda = signIn.as("chair", () -> agendas.of(id)).items();
        assertThat(rows(table(content, agenda.size() + " items"))).extracting(row -> row.get(1))
                .isEqualTo(agenda.stream().map(item -> item.topic().number() + " " + item.topic().title()).toList());
        List<Block.Page> pages = PacketReading.blocks(content, Block.Page.class);
        assertThat(pages).extracting(page -> Integer.parseInt(page.title().substring(0, page.title().indexOf('.')))).isSorted();
        assertThat(pages).extracting(Block.Page::title).filteredOn(title -> title.contains("First") || title.contains("Second")).hasSize(2);
        Block.Page page = pages.stream().filter(one -> one.title().contains("First")).findFirst().orElseThrow();
        AgendaTopic topic = walk.item(id, first).topic();
        assertThat(page.blocks().getFirst()).isEqualTo(new Block.Callout("Decision asked", topic.ask()));
        assertThat(page.blocks()).filteredOn(Block.Table.class::isInstance).singleElement().satisfies(options -> assertThat(rows((Block.Table) options))
                .extracting(List::getFirst)
                .containsExactly("Approved", "Handed over", "Refused by its source"));
        assertThat(page.blocks()).contains(new Block.Heading(3, "Recommendation"), new Block.Heading(3, "Cost of delay"));
    }

    @Test
    void aPageNamesWhoTakesNoPartInTheVote() {
        topics.add("Theirs", "champion");
        UUID id = walk.collected();

        Block.Page page = PacketReading.blocks(collect(id), Block.Page.class).stream().filter(one -> one.title().contains("Theirs")).findFirst().orElseThrow();

        Block.Facts facts = (Block.Facts) page.blocks().stream().filter(Block.Facts.class::isInstance).findFirst().orElseThrow();
        assertThat(facts.pairs()).filteredOn(pair -> pair.label().equals("Take no part in the vote")).singleElement()
                .satisfies(pair -> assertThat(pair.value()).contains("It is their own case."));
    }

    @Test
    void priorDecisionsStandWithTheirConditionsTheOverdueFirst() {
        CaseRef subject = topics.add("Decided before");
        UUID before = walk.inSession();
        DecisionTaken taken = walk.decide(before, subject, SteerCoJourney.decision(TestTopics.APPROVE, journey.condition(3), journey.condition(40)));
        walk.end(before);
        UUID slipped = taken.conditions().getFirst().id();
        journey.slip(slipped);
        UUID id = walk.planned(10);

        SectionContent content = packet.of("prior-decisions", PacketKind.STEERCO, id);

        List<List<String>> open = rows(table(content, "Open conditions"));
        List<String> own = taken.conditions().stream().map(ConditionView::number).toList();
        assertThat(open).extracting(List::getFirst).map(name -> name.split(" ")[0]).containsSubsequence(own.getFirst(), own.getLast());
        assertThat(rows(table(content, "Decisions, the latest first")))
                .filteredOn(row -> row.getFirst().startsWith(taken.number()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("2 of 2 open"));
        assertThat(facts(content, "condition:" + slipped, "State")).containsExactly("Slipped");
        assertThat(facts(content, "decision:" + taken.id(), "Outcome")).containsExactly(taken.outcomeLabel());
    }

    @Test
    void whoSitsOnSteerCoReadsThePacketAndChairAndTmoMakeIt() {
        UUID id = walk.planned(10);

        for (String member : List.of("chair", "champion", "steerco", "budget", "recovery", "tmo")) {
            assertThat(signIn.as(member, () -> occasion.mayRead(id))).as(member).isTrue();
        }
        for (String other : List.of("owner", "liaison", "clerk", "admin")) {
            assertThat(signIn.as(other, () -> occasion.mayRead(id))).as(other).isFalse();
            assertThat(signIn.as(other, () -> occasion.mayMake(id))).as(other).isFalse();
            assertThat(signIn.as(other, () -> occasion.offered())).as(other).isEmpty();
        }
        assertThat(signIn.as("chair", () -> occasion.mayMake(id))).isTrue();
        assertThat(signIn.as("tmo", () -> occasion.mayMake(id))).isTrue();
        assertThat(signIn.as("budget", () -> occasion.mayMake(id))).isFalse();
        assertThat(signIn.as("tmo", () -> occasion.offered())).extracting(one -> one.subject()).contains(id);
        assertThat(signIn.as("tmo", () -> occasion.readers(id))).contains("chair", "champion", "steerco", "budget", "recovery", "tmo").doesNotContain("owner");
    }

    private SectionContent collect(UUID meeting) {
        return packet.of("decisions-asked", PacketKind.STEERCO, meeting);
    }
}
