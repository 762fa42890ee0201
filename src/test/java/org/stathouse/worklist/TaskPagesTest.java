package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.workflow.UserTask;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.TaskFilter.Scope;

@IntegrationTest
class TaskPagesTest {

    private static final Instant NOON = Instant.parse("2031-05-05T16:00:00Z");
    private static final int ALL_ROWS = 200;

    @Autowired
    TaskPages pages;

    @Autowired
    TaskRecords records;

    @Autowired
    TaskQueries queries;

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
        List<String> seen = ids(pages.page(query(TaskFilter.of(Scope.ALL), type), null, ALL_ROWS));

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
            Slice<TaskRecord> page = pages.page(query(TaskFilter.of(Scope.ALL)), after, 3);
            paged.addAll(ids(page));
            after = page.next();
        } while (after != null);

        assertThat(paged).hasSize(25).containsExactlyElementsOf(whole);
    }

    @Test
    void aTaskThatEndsLeavesEveryList() {
        records.end(free, TaskRow.State.COMPLETED, NOON, actor, 0);

        assertThat(ids(Scope.ALL)).doesNotContain(free);
        assertThat(ids(Scope.MY_GROUPS)).containsExactly(freeForBoth);
    }

    @Test
    void onlyWhatIsDueBeforeTheGivenInstantIsShown() {
        TaskQuery any = query(TaskFilter.of(Scope.ALL));
        TaskQuery bound = new TaskQuery(any.filter(), any.audiences(), null, NOON.plus(Duration.ofHours(3)), null, any.today());

        List<String> urgent = ids(pages.page(bound, null, ALL_ROWS));

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
        assertThatThrownBy(() -> pages.page(query(TaskFilter.of(Scope.MINE)), "nonsense", 10))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.unknownCursor");
    }

    @Test
    void eachThingThatACaseBelongsToIsAFilterOfItsOwnAndTheyCombine() {
        UUID agency = UUID.randomUUID();
        UUID stat = UUID.randomUUID();
        CaseFacets whole = new CaseFacets(pillar, agency, stat, CasePriority.HIGH);
        String all = taskOf("All", 10, new CaseSummary("P-2", "Lights", null, whole), null, champion.group());
        String some = taskOf("Some", 11, new CaseSummary("P-3", "Lights", null, whole.withStat(null)), null, champion.group());

        assertThat(ids(facets(CaseFacets.NONE.withPillar(pillar)))).containsExactly(all, some);
        assertThat(ids(facets(CaseFacets.NONE.withAgency(agency)))).containsExactly(all, some);
        assertThat(ids(facets(CaseFacets.NONE.withPriority(CasePriority.HIGH)))).containsExactly(all, some);
        assertThat(ids(facets(whole))).containsExactly(all);
        assertThat(ids(facets(whole.withPriority(CasePriority.LOW)))).isEmpty();
    }

    @Test
    void processAndTypeAreFiltersThatTakeSeveralValues() {
        assertThat(ids(filtered(TaskFilter.of(Scope.ALL).withProcesses(Set.of("test", "other"))))).hasSize(5);
        assertThat(ids(filtered(TaskFilter.of(Scope.ALL).withProcesses(Set.of("other"))))).isEmpty();
        assertThat(ids(filtered(TaskFilter.of(Scope.ALL).withCaseTypes(Set.of(type))))).hasSize(5);
    }

    @Test
    void whoHasATaskIsAFilterAndSoIsThatNobodyHas() {
        assertThat(ids(filtered(TaskFilter.of(Scope.ALL).withAssignee("somebody-else")))).containsExactly(colleagues, awaited);
        assertThat(ids(filtered(TaskFilter.of(Scope.ALL).withAssignee(TaskFilter.NOBODY)))).containsExactly(freeForBoth, free);
    }

    @Test
    void whatIsPutOffIsHiddenUntilItsDayAndShownOnDemand() {
        LocalDate today = queries.of(actor, TaskFilter.of(Scope.MINE)).today();
        records.followUp(mine, today.plusDays(1));

        assertThat(ids(Scope.MINE)).isEmpty();
        assertThat(ids(filtered(TaskFilter.of(Scope.MINE).withFollowUp(FollowUp.SNOOZED)))).containsExactly(mine);
        assertThat(ids(filtered(TaskFilter.of(Scope.MINE).withFollowUp(FollowUp.ANY)))).containsExactly(mine);

        records.followUp(mine, today);
        assertThat(ids(Scope.MINE)).containsExactly(mine);
    }

    @Test
    void theHighestPriorityComesFirstAndTasksWithoutOneLast() {
        String low = taskOf("Low", 8, new CaseSummary("P-4", "Low", null, CaseFacets.NONE.withPriority(CasePriority.LOW)), null, champion.group());
        String high = taskOf("High", 9, new CaseSummary("P-5", "High", null, CaseFacets.NONE.withPriority(CasePriority.HIGH)), null, champion.group());

        assertThat(ids(filtered(TaskFilter.of(Scope.MY_GROUPS).withOrder(Order.PRIORITY)))).containsExactly(high, low, freeForBoth, free);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderIsPagedWithoutGapOrRepetition(Order order) {
        for (int more = 0; more < 7; more++) {
            taskOf("More", 7, new CaseSummary("P-6", "More", null, CaseFacets.NONE.withPriority(CasePriority.values()[more % 3])), null, champion.group());
        }
        TaskFilter filter = TaskFilter.of(Scope.ALL).withOrder(order);

        List<String> paged = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<TaskRecord> page = pages.page(query(filter), after, 2);
            paged.addAll(ids(page));
            after = page.next();
        } while (after != null);

        assertThat(paged).hasSize(12).containsExactlyElementsOf(ids(filtered(filter)));
        assertThat(pages.ids(query(filter), ALL_ROWS)).isEqualTo(paged);
        assertThat(pages.count(query(filter))).isEqualTo(new TaskCount(12, false));
    }

    @Test
    void aTaskThatIsClaimedGoesFromTheFreeOnesToItsAssignees() {
        records.update(new UserTask(
                free, "test", "UserTask_Test", "Free", "test/form", new CaseRef(type, UUID.randomUUID()), name, Set.of(champion.group()), NOON, NOON));

        assertThat(ids(Scope.MY_GROUPS)).containsExactly(freeForBoth);
        assertThat(ids(Scope.MINE)).containsExactly(free, mine);
    }

    @Test
    void whatACaseBelongsToNowIsWhatItsTasksAreFoundBy() {
        CaseRef subject = records.find(free).orElseThrow().subject();

        records.refresh(subject, new CaseSummary("P-7", "Renamed bridge", name, CaseFacets.NONE.withPillar(pillar)));

        assertThat(ids(facets(CaseFacets.NONE.withPillar(pillar)))).containsExactly(free);
        assertThat(ids(search("bridge renamed"))).containsExactly(free);
        assertThat(ids(Scope.WAITING)).containsExactly(free, awaited);
    }

    private Slice<TaskRecord> facets(CaseFacets facets) {
        return filtered(TaskFilter.of(Scope.ALL).withFacets(facets));
    }

    private Slice<TaskRecord> filtered(TaskFilter filter) {
        return pages.page(query(filter), null, ALL_ROWS);
    }

    /** As the actor, but seeing no case of any type beside these: the tasks of other tests stay out of sight. */
    private TaskQuery query(TaskFilter filter, String... types) {
        TaskQuery query = queries.of(actor, filter);
        List<String> audiences = Stream.concat(
                        query.audiences().stream().filter(audience -> !audience.startsWith("TYPE/")), Stream.of(types).map(Audience::type))
                .toList();
        return new TaskQuery(filter, audiences, query.dueFrom(), query.dueBefore(), query.createdBefore(), query.today());
    }

    private Slice<TaskRecord> search(String words) {
        return pages.page(query(TaskFilter.of(Scope.ALL).withWords(words)), null, ALL_ROWS);
    }

    private List<String> ids(Scope scope) {
        return ids(pages.page(query(TaskFilter.of(scope)), null, ALL_ROWS));
    }

    private static List<String> ids(Slice<TaskRecord> page) {
        return page.items().stream().map(TaskRecord::id).toList();
    }

    private String task(
            String taskName, int hoursAfterNoon, @Nullable String assignee, @Nullable String waiting, String... groups) {
        return taskOf(taskName, hoursAfterNoon, new CaseSummary("P-1", "Repave Lombard Street", waiting), assignee, groups);
    }

    private String taskOf(String taskName, int hoursAfterNoon, CaseSummary summary, @Nullable String assignee, String... groups) {
        String id = UUID.randomUUID().toString();
        CaseRef subject = new CaseRef(type, UUID.randomUUID());
        Instant due = NOON.plus(Duration.ofHours(hoursAfterNoon));
        UserTask task = new UserTask(
                id, "test", "UserTask_Test", taskName, "test/form", subject, assignee, Set.of(groups), NOON, due);
        records.insert(task, summary);
        return id;
    }
}
