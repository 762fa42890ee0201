package org.stathouse.stat.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfText;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.ItemFilter;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.StatMeasures;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.session.LegalDate;
import org.stathouse.stat.session.LegalDateCounts;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatSessions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;

/** What the packet of a Stat session holds, against what the screens' use cases say, and who makes, reads and gets it. */
@IntegrationTest
class StatPacketTest {

    private static final String LONG_TASK = "Räume die <script>alert('x')</script> Straße — " + "überall und jeden Tag ".repeat(11).strip();

    private final StatFixture fixture;
    private final StatSessions walk;
    private final StatItems items;
    private final StatMeasures measures;
    private final PacketReading sections;
    private final Items register;
    private final MeasureBook book;
    private final Sessions sessions;
    private final SessionMemos memos;
    private final StatDirectory stats;
    private final DocumentStore documents;
    private final CurrentActor actor;
    private final DateTexts dates;
    private final SignIn signIn;
    private UUID stat = new UUID(0, 0);
    private UUID session = new UUID(0, 0);

    @Autowired
    StatPacketTest(
            ApplicationContext context,
            Items register,
            MeasureBook book,
            Sessions sessions,
            SessionMemos memos,
            StatDirectory stats,
            DocumentStore documents,
            CurrentActor actor,
            DateTexts dates,
            SignIn signIn) {
        this.fixture = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.items = new StatItems(context);
        this.measures = new StatMeasures(context);
        this.sections = new PacketReading(context);
        this.register = register;
        this.book = book;
        this.sessions = sessions;
        this.memos = memos;
        this.stats = stats;
        this.documents = documents;
        this.actor = actor;
        this.dates = dates;
        this.signIn = signIn;
    }

    @BeforeEach
    void planASession() {
        stat = fixture.stat();
        session = walk.planned(stat, 20);
    }

    private String text(String key) {
        return sections.text(key, PacketKind.STAT, session);
    }

    private Block.Exhibit exhibit(String key) {
        return PacketReading.blocks(sections.of(key, PacketKind.STAT, session, Edition.FINAL), Block.Exhibit.class).getFirst();
    }

    @Test
    void aFirstSessionWithoutAnythingSaysSoInEachSection() {
        assertThat(text("prior-memo")).isEqualTo("This is the first session; there is no follow-up memo yet.");
        assertThat(text("pre-memo")).isEqualTo("The pre-memo of this session has not been released.");
        assertThat(text("stat-deck")).isEqualTo("No measures are in use for this Stat yet.");
        assertThat(text("stat-items")).contains("No item of this Stat is open.", "No item has come to its end since.");
        assertThat(text("legal-dates")).contains("No session was held before.");
    }

    @Test
    void theFollowUpMemoOfTheLastSessionIsBoundInAsItWasIssued() {
        UUID last = walk.closed(stat);
        session = walk.planned(stat, 20);

        Block.Exhibit exhibit = exhibit("prior-memo");

        assertThat(exhibit.own()).isTrue();
        byte[] issued = signIn.as("analyst", () -> memos.file(memos.of(last).getFirst().id())).content();
        assertThat(documents.content(exhibit.document())).isEqualTo(issued);
        assertThat(text("prior-memo")).contains(walk.view(last).number());
    }

    @Test
    void theReleasedPreMemoIsBoundInAndUntilThenOnlyADraftShowsItsText() {
        assertThat(PacketReading.text(sections.of("pre-memo", PacketKind.STAT, session, Edition.DRAFT)))
                .contains("Not released", "What is on time and what is late", "No questions have been written yet.");

        actor.asSystem(() -> memos.sendPreMemo(session));

        assertThat(PdfText.of(documents.content(exhibit("pre-memo").document()))).contains(stats.get(stat).name());
    }

    @Test
    void eachMeasureShowsItsLatestFigureTargetDefinitionAndMissingPeriods() {
        MeasureView measure = measures.weekly(stat);
        measures.report(measure.id(), "2027-W05=38", "2027-W07=42.5");

        String text = text("stat-deck");
        MeasureSeries series = book.of(stat, DeckSection.PERIODS).getFirst();

        assertThat(text).contains("Of 1 measure 0 on target, 1 off target");
        assertThat(text).contains("Latest figure: 42.5 orders in 2027-W07", "Target: At most 40 orders", "Standing: Off target");
        assertThat(text).contains("Definition: " + series.definition(), "Source: " + series.source(), "Steward: " + series.steward());
        List<String> missing = series.observations().stream().filter(one -> one.value() == null).map(MeasureSeries.Observation::period).toList();
        assertThat(missing).contains("2027-W06");
        assertThat(text).contains("Periods without a figure: " + String.join(", ", missing));
        assertThat(text).contains(book.chart(series).description());
    }

    @Test
    void everyOpenItemStandsUnderItsAgencyWithColorOwnerEvidenceAndDaysOverdue() {
        NewItem longOne = new NewItem(LONG_TASK, "crew", items.workingDay(8), DeliverableType.MEMO, fixture.agency(0), null);
        UUID whole = items.issued(stat, longOne).getFirst();
        UUID late = items.issued(stat, 2);
        UUID closed = items.issued(stat, 9);
        items.close(closed);
        items.passTo(late, 3, LocalTime.of(9, 0));

        String text = text("stat-items");
        List<StatItem> open =
                signIn.as("analyst", () -> register.list(new ItemFilter(
                                stat, null, null, null, ItemFilter.OPEN.statuses(), ItemFilter.OPEN.colors(), null, null, null, false), null, 50))
                        .items();

        assertThat(open).extracting(StatItem::id).containsExactlyInAnyOrder(whole, late);
        assertThat(text).contains("2 items are open: 1 Red (overdue or not received), 1 White (not due).");
        for (StatItem item : open) {
            String row = text.lines().filter(line -> line.startsWith(item.number() + " | ")).findFirst().orElseThrow();
            assertThat(row).contains(item.task(), item.ownerName(), dates.date(item.due()), item.type().asks());
        }
        assertThat(text).contains(LONG_TASK, "3 working days overdue", "Red: overdue or not received", "No single agency");
        assertThat(text.indexOf("Green: closed with evidence")).as("what ended comes last").isGreaterThan(text.indexOf("Ended so far"));
        assertThat(text).contains(items.page(closed).item().number());
    }

    @Test
    void legalDatesShowTheirArithmeticAndTheCountsOfTheStatsPage() {
        walk.closed(stat);
        session = walk.planned(stat, 20);

        String text = text("legal-dates");

        for (LegalDate date : walk.view(session).legalDates()) {
            assertThat(text).contains(date.arithmetic());
        }
        LegalDateCounts counts = signIn.as("analyst", () -> sessions.legalDateCounts(stat));
        assertThat(text)
                .contains("Agencies’ memos: in the sessions listed here 0 kept, 1 missed; of all sessions so far %d kept, %d missed, %d still open."
                        .formatted(counts.memos().kept(), counts.memos().missed(), counts.memos().pending()))
                .contains("Follow-up memo: in the sessions listed here 1 kept, 0 missed; of all sessions so far %d kept, %d missed, %d still open."
                        .formatted(counts.followUps().kept(), counts.followUps().missed(), counts.followUps().pending()));
    }

    @Test
    void aTigerTeamHasNoLegalDates() {
        session = walk.planned(fixture.tigerTeam(stat));

        assertThat(text("legal-dates")).isEqualTo("City Code Art. 1 §61-4 sets no dates for these sessions.");
    }

    @Test
    void theNextPacketIsComparedByItemsMeasuresAndLegalDates() {
        measures.report(measures.weekly(stat).id(), "2027-W07=42");
        UUID item = items.issued(stat, 5);

        List<Fact> facts = List.of("stat-items", "stat-deck", "legal-dates").stream()
                .flatMap(key -> sections.of(key, PacketKind.STAT, session, Edition.FINAL).facts().stream())
                .toList();

        assertThat(facts).extracting(Fact::group).contains("Items", "Measures", "Legal dates");
        assertThat(facts).filteredOn(fact -> fact.key().equals("item:" + item) && fact.attribute().equals("State"))
                .extracting(Fact::value)
                .containsExactly("White: not due");
    }

    @Test
    void chairAndAnalystsMakeItTheAgenciesOfficersReadAndGetItAndNobodyElseKnowsOfIt() {
        String officer = items.officerOf(fixture.agency(0));
        var occasion = sections.occasion(PacketKind.STAT);

        for (String maker : List.of("analyst", "reviewer", "statchair")) {
            assertThat(signIn.as(maker, () -> occasion.mayMake(session))).as(maker).isTrue();
        }
        assertThat(signIn.as(officer, () -> occasion.mayRead(session))).isTrue();
        assertThat(signIn.as(officer, () -> occasion.mayMake(session))).isFalse();
        for (String stranger : List.of("liaison", "owner", "records")) {
            assertThat(signIn.as(stranger, () -> occasion.mayRead(session))).as(stranger).isFalse();
        }
        assertThat(signIn.as("analyst", () -> occasion.readers(session))).contains("statchair", "analyst", "reviewer", officer);
        assertThat(signIn.as("statchair", occasion::offered)).extracting(Occasion::subject).contains(session);
        assertThat(signIn.as(officer, occasion::offered)).isEmpty();
    }

    @Test
    void itsFileIsNamedAsThePlaybookNamesFiles() {
        Occasion occasion = signIn.as("analyst", () -> sections.occasion(PacketKind.STAT).occasion(session));

        assertThat(occasion.fileName()).isEqualTo(stats.get(stat).name() + " - Packet - " + walk.view(session).day());
        assertThat(occasion.series()).isEqualTo(stat.toString());
    }
}
