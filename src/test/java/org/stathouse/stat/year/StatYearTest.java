package org.stathouse.stat.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.ReminderKind;
import org.stathouse.stat.session.LegalDateCounts;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;

/** What must hold after a year of two Stats with 200 items (issue 4, to see it done). */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatYearTest {

    private final StatYear year;
    private final Items items;
    private final Sessions sessions;
    private final SignIn signIn;
    private final TestEngine engine;
    private final JdbcClient database;

    @Autowired
    StatYearTest(ApplicationContext context, Items items, Sessions sessions, SignIn signIn, TestEngine engine, JdbcClient database) {
        this.year = new StatYear(context);
        this.items = items;
        this.sessions = sessions;
        this.signIn = signIn;
        this.engine = engine;
        this.database = database;
    }

    @BeforeAll
    void playTheYear() {
        year.play();
    }

    @AfterAll
    void takeHolidaysBack() {
        year.takeHolidaysBack();
    }

    @Test
    void bringsEveryItemToExactlyTheEndThatItsPeopleLedItTo() {
        assertThat(year.items()).hasSize(StatYear.ITEMS);
        assertThat(year.items()).allSatisfy(item -> {
            assertThat(view(item).status()).as("%s of %s", item.fate(), item.id()).isEqualTo(item.fate().end());
            assertThat(engine.runningProcesses(new CaseRef("stat-item", item.id()))).as("processes of %s", item.id()).isZero();
        });
    }

    @Test
    void hasItemsOfAllEightTypes() {
        assertThat(year.items()).extracting(item -> view(item).type()).contains(DeliverableType.values());
    }

    @Test
    void notesEveryReminderThatWasDueAndNoOther() {
        Set<YearItem.Reminder> expected = new HashSet<>();
        year.items().forEach(item -> expected.addAll(item.reminders().keySet()));

        assertThat(notedReminders()).hasSizeGreaterThan(400).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sendsEveryReminderOnceToWhoOwnsTheItemThen() {
        List<String> expected = new ArrayList<>();
        for (YearItem item : year.items()) {
            item.reminders().forEach((reminder, owner) -> {
                if (reminder.kind() != ReminderKind.THREE_DAYS_AFTER) {
                    expected.add("stat-item:%s/stat/item-reminder/%s/%s to %s".formatted(item.id(), reminder.kind(), reminder.due(), owner));
                }
            });
        }

        assertThat(sentReminders()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void countsTheLegalDatesOfEachStatAsTheyWereKeptAndMissed() {
        for (UUID stat : year.stats()) {
            List<YearSession> held = year.sessionsOf(stat).stream().filter(session -> !session.isCancelled()).toList();
            LegalDateCounts counts = signIn.as(StatFixture.LEAD, () -> sessions.legalDateCounts(stat));

            assertThat(keptAndMissed(counts.memos())).isEqualTo(keptAndMissed(held, YearSession::memosKept));
            assertThat(keptAndMissed(counts.followUps())).isEqualTo(keptAndMissed(held, YearSession::followUpKept));
        }
    }

    @Test
    void missesWhatWasMeantToBeLate() {
        LegalDateCounts clean = signIn.as(StatFixture.LEAD, () -> sessions.legalDateCounts(year.stats().getFirst()));
        LegalDateCounts pay = signIn.as(StatFixture.LEAD, () -> sessions.legalDateCounts(year.stats().getLast()));

        assertThat(List.of(clean.memos().missed(), clean.followUps().missed(), pay.memos().missed(), pay.followUps().missed()))
                .containsExactly(3L, 2L, 1L, 3L);
    }

    @Test
    void keepsTheTwoMovedSessionsWithTheirFirstDays() {
        List<SessionView> moved = views(YearSession::isMoved);

        assertThat(moved).hasSize(2).allSatisfy(session -> {
            assertThat(session.moves()).hasSize(1);
            assertThat(session.day()).isAfter(session.firstDay());
            assertThat(session.status()).isEqualTo(SessionStatus.CLOSED);
        });
    }

    @Test
    void keepsTheSessionThatWasCalledOffForAHoliday() {
        assertThat(views(YearSession::isCancelled)).hasSize(1).allSatisfy(session -> {
            assertThat(session.status()).isEqualTo(SessionStatus.CANCELLED);
            assertThat(session.cancelled()).isNotNull();
            assertThat(engine.runningProcesses(new CaseRef("stat-session", session.id()))).isZero();
        });
    }

    /** Those of the next year, which are planned ahead, are still pending. */
    private static List<Long> keptAndMissed(LegalDateCounts.Count count) {
        return List.of(count.kept(), count.missed());
    }

    private static List<Long> keptAndMissed(List<YearSession> held, Predicate<YearSession> kept) {
        long keptOnes = held.stream().filter(kept).count();
        return List.of(keptOnes, held.size() - keptOnes);
    }

    private List<SessionView> views(Predicate<YearSession> which) {
        return year.stats().stream()
                .flatMap(stat -> year.sessionsOf(stat).stream())
                .filter(which)
                .map(session -> year.view(session.id()))
                .toList();
    }

    private StatItem view(YearItem item) {
        return signIn.as("admin", () -> items.get(item.id())).item();
    }

    private List<YearItem.Reminder> notedReminders() {
        return database.sql("select item_id, kind, due from stat_item_reminder where item_id in (:items)")
                .params(Map.of("items", ids()))
                .query((row, index) -> new YearItem.Reminder(
                        row.getObject("item_id", UUID.class),
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private List<String> sentReminders() {
        return database.sql("select notice_key, recipient from outbox_mail where kind = 'stat/item-reminder' and case_id in (:items)")
                .params(Map.of("items", ids()))
                .query((row, index) -> row.getString("notice_key") + " to " + row.getString("recipient"))
                .list();
    }

    private List<UUID> ids() {
        return year.items().stream().map(YearItem::id).toList();
    }
}
