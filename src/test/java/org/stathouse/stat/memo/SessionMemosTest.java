package org.stathouse.stat.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.Sessions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What the pre-memo and the follow-up memo of a session say, to whom they go, and who reads them. */
@IntegrationTest
class SessionMemosTest {

    private final StatFixture fixture;
    private final StatItems items;
    private final ItemBook book;
    private final SessionMemos memos;
    private final Sessions sessions;
    private final SessionDirectory directory;
    private final StatDirectory stats;
    private final CurrentActor actor;
    private final SignIn signIn;
    private final TestClock clock;
    private final JdbcClient database;
    private UUID stat = new UUID(0, 0);
    private UUID session = new UUID(0, 0);

    @Autowired
    SessionMemosTest(
            ApplicationContext context,
            ItemBook book,
            SessionMemos memos,
            Sessions sessions,
            SessionDirectory directory,
            StatDirectory stats,
            CurrentActor actor,
            SignIn signIn,
            TestClock clock,
            JdbcClient database) {
        this.fixture = new StatFixture(context);
        this.items = new StatItems(context);
        this.book = book;
        this.memos = memos;
        this.sessions = sessions;
        this.directory = directory;
        this.stats = stats;
        this.actor = actor;
        this.signIn = signIn;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void planASession() {
        stat = fixture.stat();
        session = signIn.as("analyst", () -> sessions.plan(stat, new SessionForm(items.workingDay(20), LocalTime.of(10, 0))).id());
    }

    private List<String> recipients(String kind) {
        return database.sql("select recipient from outbox_mail where case_id = :id and kind = :kind")
                .param("id", session)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private String text(MemoRelease release) {
        return PdfText.of(signIn.as("analyst", () -> memos.file(release.id())).content()).replace(" ", "");
    }

    private MemoRelease released(MemoKind kind) {
        return signIn.as("analyst", () -> memos.of(session)).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void openItemsEnterTheNextPreMemoByThemselvesWithTheirColorInAWord() {
        UUID white = items.issued(stat, 30);
        UUID red = items.issued(stat, 2);
        UUID green = items.issued(stat, 10);
        items.close(green);
        items.passTo(red, 1, LocalTime.of(9, 0));

        actor.asSystem(() -> memos.sendPreMemo(session));

        MemoRelease release = released(MemoKind.PRE_MEMO);
        PdfConformance.assertConforms(signIn.as("analyst", () -> memos.file(release.id())).content());
        String text = text(release);
        assertThat(text).contains(items.page(white).item().number(), "○White:");
        assertThat(text).contains(items.page(red).item().number(), "■Red:");
        assertThat(text).contains(items.page(green).item().number(), "✓Green:");
        assertThat(text.indexOf(items.page(green).item().number())).as("closed ones come after open ones").isGreaterThan(text.indexOf("Closedsincethelastsession"));
    }

    @Test
    void markupAndAccentsComeOutAsTheyWereAndNoWordIsLost() {
        String task = "Sweep <script>alert(1)</script> & “Café” ".repeat(7).strip();
        items.issued(stat, new NewItem(task, "owner", items.workingDay(30), DeliverableType.MEMO, fixture.agency(0), null));

        actor.asSystem(() -> memos.sendPreMemo(session));

        // The words of other columns stand between its lines.
        String text = text(released(MemoKind.PRE_MEMO));
        for (String word : List.of("alert(1)", "“Café”", "Sweep")) {
            assertThat(text.split(Pattern.quote(word), -1)).as(word).hasSize(7 + 1);
        }
    }

    @Test
    void filesAreNamedAsThePlaybookNamesThem() {
        actor.asSystem(() -> memos.sendPreMemo(session));

        assertThat(released(MemoKind.PRE_MEMO).fileName())
                .isEqualTo(stats.get(stat).name() + " - Pre-Memo - " + items.workingDay(20) + ".pdf");
    }

    @Test
    void thePreMemoGoesToChairAnalystsAndTheAgenciesOfficersOnce() {
        String officer = items.officerOf(fixture.agency(0));

        actor.asSystem(() -> memos.sendPreMemo(session));
        actor.asSystem(() -> memos.sendPreMemo(session));

        assertThat(recipients("stat/memo-pre")).contains("statchair", "analyst", "reviewer", officer).doesNotHaveDuplicates().doesNotContain("owner");
        assertThat(signIn.as("analyst", () -> memos.of(session))).as("what says the same is the same release").hasSize(1);
    }

    @Test
    void aNewReleaseIsANewVersionAndTheOldOneStays() {
        actor.asSystem(() -> memos.sendPreMemo(session));
        items.issued(stat, 30);

        actor.asSystem(() -> memos.sendPreMemo(session));

        assertThat(signIn.as("analyst", () -> memos.of(session))).extracting(MemoRelease::number).containsExactlyInAnyOrder(1, 2);
        assertThat(recipients("stat/memo-pre")).filteredOn("statchair"::equals).hasSize(2);
    }

    @Test
    void theFollowUpMemoHoldsEveryRequestAndCommitment() {
        List<StatItem> agreed = signIn.as("analyst", () -> {
            for (DeliverableType type : DeliverableType.values()) {
                book.capture(directory.get(session), items.item("crew", 5, type, fixture.agency(0)));
            }
            return book.issue(directory.get(session));
        });

        actor.asSystem(() -> memos.sendFollowUpMemo(session));

        MemoRelease release = released(MemoKind.FOLLOW_UP);
        PdfConformance.assertConforms(signIn.as("analyst", () -> memos.file(release.id())).content());
        String text = text(release);
        assertThat(agreed).hasSize(8).allSatisfy(item -> assertThat(text)
                .contains(item.number())
                .contains((item.type().label() + ":").replace(" ", ""))
                .contains(item.type().asks().split(" ")));
        assertThat(recipients("stat/memo-follow-up")).contains("crew", "statchair", "analyst");
    }

    @Test
    void whoOwnsAnItemOfTheSessionReadsItsFollowUpMemoAndNothingElse() {
        signIn.as("analyst", () -> {
            book.capture(directory.get(session), items.toDo("crew", 5));
            return book.issue(directory.get(session));
        });
        actor.asSystem(() -> memos.sendPreMemo(session));
        actor.asSystem(() -> memos.sendFollowUpMemo(session));

        assertThat(signIn.as("crew", () -> memos.of(session))).extracting(MemoRelease::kind).containsExactly(MemoKind.FOLLOW_UP);
        UUID preMemo = released(MemoKind.PRE_MEMO).id();
        assertThatThrownBy(() -> signIn.as("crew", () -> memos.file(preMemo))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("liaison", () -> memos.of(session))).isEmpty();
    }

    @Test
    void beforeItsReleaseOnlyThoseWhoPrepareItAndTheChairReadIt() {
        String officer = items.officerOf(fixture.agency(0));

        assertThat(signIn.as("analyst", () -> memos.preview(session, MemoKind.PRE_MEMO)).of()).isEqualTo(stats.get(stat).name());
        assertThat(signIn.as("statchair", () -> memos.preview(session, MemoKind.PRE_MEMO)).sections()).isNotEmpty();
        assertThatThrownBy(() -> signIn.as(officer, () -> memos.preview(session, MemoKind.PRE_MEMO))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("liaison", () -> memos.preview(session, MemoKind.PRE_MEMO))).isInstanceOf(NotFound.class);
    }

    @Test
    void thePreMemoShowsBothLegalDatesWithTheirArithmetic() {
        Memo memo = signIn.as("analyst", () -> memos.preview(session, MemoKind.PRE_MEMO));

        assertThat(memo.sections()).extracting(Memo.Section::title).contains("Dates of City Code Art. 1 §61-4");
        UUID team = fixture.tigerTeam(stat);
        UUID own = signIn.as("analyst", () -> sessions.plan(team, new SessionForm(items.workingDay(20), LocalTime.of(10, 0))).id());
        assertThat(signIn.as("analyst", () -> memos.preview(own, MemoKind.PRE_MEMO)).sections())
                .extracting(Memo.Section::title)
                .doesNotContain("Dates of City Code Art. 1 §61-4");
    }
}
