package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.workflow.UserTask;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;

@IntegrationTest
class TaskPagesTest {

    private static final Instant NOON = Instant.parse("2031-05-05T16:00:00Z");
    private static final int ALL_ROWS = 200;

    @Autowired
    TaskPages pages;

    @Autowired
    TaskRecords records;

    /** Groups of this test's own, so that the tasks of other tests stay out of sight. */
    private final UUID pillar = UUID.randomUUID();

    private final Grant champion = Grant.of(Role.PILLAR_CHAMPION, pillar);
    private final Grant liaison = Grant.of(Role.TMO_LIAISON, pillar);
    private final String name = "person-" + pillar;
    private final String type = "t" + pillar.toString().substring(0, 20);
    private final Actor actor = new Actor(UUID.randomUUID(), name, "Pat Example", Set.of(champion, liaison));

    private String mine = "";
    private String free = "";
    private String freeForBoth = "";
    private String colleagues = "";
    private String awaited = "";
    private String foreign = "";

    @BeforeEach
    void tasks() {
        mine = task("Mine", 3, name, null);
        free = task("Free", 2, null, null, champion.group());
        freeForBoth = task("Free for both", 1, null, null, champion.group(), liaison.group());
        colleagues = task("A colleague's", 4, "somebody-else", null, champion.group());
        awaited = task("Awaited", 5, "somebody-else", name, "OTHER");
        foreign = task("Foreign", 6, null, null, "OTHER");
    }

    @Test
    void mineAreThoseAssignedToMe() {
        assertThat(ids(Scope.MINE)).containsExactly(mine);
    }

    @Test
    void myGroupsAreTheUnclaimedOnesEachOnceAndMostUrgentFirst() {
        assertThat(ids(Scope.MY_GROUPS)).containsExactly(freeForBoth, free);
    }

    @Test
    void waitingAreThoseThatOthersDoForMe() {
        assertThat(ids(Scope.WAITING)).containsExactly(awaited);
    }

    @Test
    void allAreMineMyGroupsClaimedOrNotAndThoseIWaitFor() {
        assertThat(ids(Scope.ALL)).containsExactly(freeForBoth, free, mine, colleagues, awaited);
    }

    @Test
    void allHoldEveryCaseOfATypeThatTheActorMaySeeWholly() {
        List<String> seen = ids(pages.page(actor, TaskFilter.of(Scope.ALL), List.of(type), null, null, ALL_ROWS));

        assertThat(seen).containsExactly(freeForBoth, free, mine, colleagues, awaited, foreign);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int more = 0; more < 20; more++) {
            task("Same due time", 7, null, null, champion.group());
        }
        List<String> whole = ids(Scope.ALL);

        List<String> paged = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<TaskRecord> page = pages.page(actor, TaskFilter.of(Scope.ALL), List.of(), null, after, 3);
            paged.addAll(ids(page));
            after = page.next();
        } while (after != null);

        assertThat(paged).hasSize(25).containsExactlyElementsOf(whole);
    }

    @Test
    void aTaskThatEndsLeavesEveryList() {
        records.end(free, TaskRow.State.COMPLETED, NOON, name, 0);

        assertThat(ids(Scope.ALL)).doesNotContain(free);
        assertThat(ids(Scope.MY_GROUPS)).containsExactly(freeForBoth);
    }

    @Test
    void onlyWhatIsDueBeforeTheGivenInstantIsShown() {
        Instant bound = NOON.plus(Duration.ofHours(3));

        List<String> urgent = ids(pages.page(actor, TaskFilter.of(Scope.ALL).withDue(Due.OVERDUE), List.of(), bound, null, ALL_ROWS));

        assertThat(urgent).containsExactly(freeForBoth, free);
    }

    @Test
    void wordsAreFoundInTaskNumberAndTitleWhateverTheirCase() {
        assertThat(ids(search("FREE FOR"))).containsExactly(freeForBoth);
        assertThat(ids(search("repave"))).hasSize(5);
    }

    @Test
    void signsThatSqlReadsAsWildcardsAreOrdinaryLetters() {
        assertThat(ids(search("%"))).isEmpty();
        assertThat(ids(search("_"))).isEmpty();
        assertThat(ids(search("\\"))).isEmpty();
        assertThat(ids(search("'; drop table work_task; --"))).isEmpty();
    }

    @Test
    void anInventedCursorIsRefused() {
        assertThatThrownBy(() -> pages.page(actor, TaskFilter.of(Scope.MINE), List.of(), null, "nonsense", 10))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.unknownCursor");
    }

    private Slice<TaskRecord> search(String words) {
        return pages.page(actor, TaskFilter.of(Scope.ALL).withWords(words), List.of(), null, null, ALL_ROWS);
    }

    private List<String> ids(Scope scope) {
        return ids(pages.page(actor, TaskFilter.of(scope), List.of(), null, null, ALL_ROWS));
    }

    private static List<String> ids(Slice<TaskRecord> page) {
        return page.items().stream().map(TaskRecord::id).toList();
    }

    private String task(
            String taskName, int hoursAfterNoon, @Nullable String assignee, @Nullable String waiting, String... groups) {
        String id = UUID.randomUUID().toString();
        CaseRef subject = new CaseRef(type, UUID.randomUUID());
        Instant due = NOON.plus(Duration.ofHours(hoursAfterNoon));
        UserTask task = new UserTask(
                id, "test", "UserTask_Test", taskName, "test/form", subject, assignee, Set.of(groups), NOON, due);
        records.insert(task, new CaseSummary("P-1", "Repave Lombard Street", waiting));
        return id;
    }
}
