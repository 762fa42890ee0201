package org.stathouse.stat.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** When the weekly status goes out, and what it says. */
@IntegrationTest
class WeeklyStatusTest {

    /** Weeks of the shared database never are the same: each test takes one of its own, from the first Monday of 2028. */
    private static final AtomicInteger WEEK = new AtomicInteger();

    private final StatFixture fixture;
    private final StatItems items;
    private final WeeklyStatuses statuses;
    private final SessionMemos memos;
    private final StatDirectory stats;
    private final CurrentActor actor;
    private final SignIn signIn;
    private final TestClock clock;
    private final JdbcClient database;
    private UUID stat = new UUID(0, 0);

    @Autowired
    WeeklyStatusTest(
            ApplicationContext context,
            WeeklyStatuses statuses,
            SessionMemos memos,
            StatDirectory stats,
            CurrentActor actor,
            SignIn signIn,
            TestClock clock,
            JdbcClient database) {
        this.fixture = new StatFixture(context);
        this.items = new StatItems(context);
        this.statuses = statuses;
        this.memos = memos;
        this.stats = stats;
        this.actor = actor;
        this.signIn = signIn;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
    }

    private static LocalDate mondayOfOwn() {
        return LocalDate.of(2028, 3, 6).plusWeeks(WEEK.getAndIncrement());
    }

    private void runAt(LocalDate day, LocalTime time) {
        clock.moveTo(day, time);
        actor.asSystem(statuses::runIfDue);
    }

    private List<MemoRelease> releases() {
        return signIn.as("analyst", () -> statuses.of(stat)).releases();
    }

    private List<String> lines(String section) {
        return signIn.as("analyst", () -> statuses.of(stat)).memo().sections().stream()
                .filter(one -> one.title().equals(section))
                .flatMap(one -> one.blocks().stream())
                .filter(Memo.Items.class::isInstance)
                .flatMap(block -> ((Memo.Items) block).lines().stream())
                .map(Memo.Line::number)
                .toList();
    }

    private String number(UUID item) {
        return items.page(item).item().number();
    }

    @Test
    void goesOutOnMondayAtEightOnceHoweverManyAsk() {
        LocalDate monday = mondayOfOwn();

        runAt(monday, LocalTime.of(7, 59));
        assertThat(releases()).isEmpty();
        runAt(monday, LocalTime.of(8, 0));
        runAt(monday, LocalTime.of(8, 5));
        runAt(monday.plusDays(1), LocalTime.of(8, 0));

        assertThat(releases()).singleElement().satisfies(release -> {
            assertThat(release.day()).isEqualTo(monday);
            assertThat(release.fileName()).isEqualTo(stats.get(stat).name() + " - Weekly Status - " + monday + ".pdf");
        });
        assertThat(database.sql("select count(*) from outbox_mail where kind = 'stat/weekly-status' and case_id = :id and recipient = 'statchair'")
                        .param("id", stat)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void goesOutOnTheNextWorkingDayWhereMondayIsAHoliday() {
        LocalDate memorialDay = LocalDate.of(2028, 5, 29);

        runAt(memorialDay, LocalTime.of(12, 0));
        assertThat(releases()).isEmpty();
        runAt(memorialDay.plusDays(1), LocalTime.of(8, 0));

        assertThat(releases()).singleElement().extracting(MemoRelease::day).isEqualTo(memorialDay.plusDays(1));
    }

    @Test
    void theStatusOfAllStatsGoesToTheDeputyChiefPerformanceOfficer() {
        LocalDate monday = mondayOfOwn();

        runAt(monday, LocalTime.of(8, 0));

        MemoRelease all = signIn.as("deputy", () -> statuses.ofAll()).releases().getFirst();
        assertThat(all.fileName()).isEqualTo("All Stats - Weekly Status - " + monday + ".pdf");
        byte[] pdf = signIn.as("deputy", () -> memos.file(all.id())).content();
        PdfConformance.assertConforms(pdf);
        assertThat(PdfText.of(pdf)).contains(stats.get(stat).name());
        assertThatThrownBy(() -> signIn.as("statchair", () -> statuses.ofAll())).isInstanceOf(NotFound.class);
    }

    @Test
    void sortsItemsIntoBlockersOverdueCompletedAndAhead() {
        UUID blocker = items.issued(stat, 1);
        UUID overdue = items.issued(stat, 6);
        UUID ahead = items.issued(stat, 12);
        UUID later = items.issued(stat, 60);
        UUID done = items.issued(stat, 9);
        items.passTo(overdue, 1, LocalTime.of(9, 0));
        items.close(done);

        assertThat(lines("Blockers")).containsExactly(number(blocker));
        assertThat(lines("Overdue")).containsExactly(number(overdue));
        assertThat(lines("Completed")).containsExactly(number(done));
        assertThat(lines("Ahead")).containsExactly(number(ahead)).doesNotContain(number(later));
    }

    @Test
    void keepsWhatTheAnalystsAddUntilTheyChangeIt() {
        WeeklyStatusView saved = signIn.as("analyst", () -> statuses.note(stat, 0, "Rats in the east", "Budget"));

        assertThat(saved.memo().sections()).filteredOn(section -> section.title().equals("Emerging")).asString().contains("Rats in the east", "Anya Lund");
        assertThat(saved.noteVersion()).isPositive();
        signIn.as("reviewer", () -> statuses.note(stat, saved.noteVersion(), "Rats in the west", null));
        assertThatThrownBy(() -> signIn.as("analyst", () -> statuses.note(stat, saved.noteVersion(), "Mice", null))).isInstanceOf(Conflict.class);
        assertThat(signIn.as("analyst", () -> statuses.of(stat)).emerging()).isEqualTo("Rats in the west");
    }

    @Test
    void refusesANoteThatIsTooLongAtItsField() {
        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class, () -> signIn.as("analyst", () -> statuses.note(stat, 0, "x".repeat(4001), null)));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly("emerging");
    }

    @Test
    void isSentOnDemandByItsAnalystsOnlyAndTheSameOnlyOnce() {
        clock.moveTo(mondayOfOwn(), LocalTime.of(12, 0));

        signIn.as("analyst", () -> statuses.send(stat));
        signIn.as("analyst", () -> statuses.send(stat));

        assertThat(releases()).hasSize(1);
        PdfConformance.assertConforms(signIn.as("analyst", () -> memos.file(releases().getFirst().id())).content());
        assertThatThrownBy(() -> signIn.as("statchair", () -> statuses.send(stat))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("liaison", () -> statuses.of(stat))).isInstanceOf(NotFound.class);
    }
}
