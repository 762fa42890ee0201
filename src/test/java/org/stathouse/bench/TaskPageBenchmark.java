package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;

/**
 * The first page of what a person's ten groups may claim, 50 tasks by due time: the product's task list against the engine's
 * own query, both called as a view would call them, on the same tasks in the same database, of three sizes. The list also with each of
 * its filters and orders, and the counts beside the lists.
 */
class TaskPageBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 300_000, 1_000_000);
    private static final int GROUPS = 10;
    private static final int PAGE = 50;
    private static final int REPEATS = 9;
    private static final int WARM_UP = 30;
    private static final int LIST_CALLS = 40;
    private static final int QUERY_CALLS = 6;
    private static final int FILTER_CALLS = 12;

    /** The dearest page: two filters that many tasks have, none of them both. */
    private static final String NOTHING = "page that two filters leave empty";

    private static final Goal TIMES_FASTER = Goal.atLeast(10);
    private static final Goal TIMES_ITS_SMALLEST = Goal.atMost(1.5);

    private final ProductUnderTest product;
    private final Databases databases;
    private final TaskDesk desk;
    private final TaskService engine;
    private final List<String> groups;

    TaskPageBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
        this.desk = product.bean(TaskDesk.class);
        this.engine = product.bean(TaskService.class);
        this.groups = TaskFill.pillars(GROUPS).stream()
                .map(pillar -> Role.PILLAR_CHAMPION.name() + ":" + pillar)
                .toList();
    }

    /** The peers on a database of one size. */
    private record Size(int tasks, HikariDataSource database, CallTimes list, CallTimes query, Map<String, CallTimes> filters) {

        List<CallTimes> all() {
            return Stream.concat(Stream.of(list, query), filters.values().stream()).toList();
        }
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public void run(Results results) {
        signInWithTenGroups();
        List<Size> sizes = SIZES.stream().map(this::fill).toList();
        for (Size size : sizes) {
            product.moveTo(size.database());
            requireSameTasks();
            size.list().warmUp(WARM_UP);
            size.query().warmUp(WARM_UP / 3);
            size.filters().values().forEach(filter -> filter.warmUp(WARM_UP / 3));
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (Size size : sizes) {
                product.moveTo(size.database());
                size.all().forEach(CallTimes::block);
            }
        }
        product.moveHome();
        sizes.forEach(size -> report(results, size));
        results.add(
                name(),
                "task list: time at %,d over time at %,d".formatted(SIZES.getLast(), SIZES.getFirst()),
                "x",
                sizes.getLast().list().medians().over(sizes.getFirst().list().medians()),
                TIMES_ITS_SMALLEST);
        for (String filter : sizes.getLast().filters().keySet()) {
            // A count stops at 1,001 tasks; the smallest size has fewer for ten groups.
            Size peer = filter.startsWith("count") ? sizes.get(1) : sizes.getFirst();
            results.add(
                    name(),
                    "%s: time at %,d over time at %,d".formatted(filter, SIZES.getLast(), peer.tasks()),
                    "x",
                    sizes.getLast().filters().get(filter).medians().over(peer.filters().get(filter).medians()),
                    filter.equals(NOTHING) ? null : TIMES_ITS_SMALLEST);
        }
        sizes.forEach(size -> size.database().close());
    }

    /** A page with each filter and in each order, and how many there are, by what it is called. */
    private Map<String, CallTimes> filters() {
        TaskFilter groups = TaskFilter.of(TaskFilter.Scope.MY_GROUPS);
        TaskFilter all = TaskFilter.of(TaskFilter.Scope.ALL);
        CaseFacets none = CaseFacets.NONE;
        Map<String, TaskFilter> asked = new LinkedHashMap<>();
        asked.put("all that one may see", all);
        asked.put("by process", groups.withProcesses(Set.of("bench-1")));
        asked.put("by case type", groups.withCaseTypes(Set.of(BenchCases.TYPE)));
        asked.put("by pillar", groups.withFacets(none.withPillar(TaskFill.facet("a", 3))));
        asked.put("by agency", groups.withFacets(none.withAgency(TaskFill.facet("b", 3))));
        asked.put("by Stat", groups.withFacets(none.withStat(TaskFill.facet("c", 3))));
        asked.put("by priority", groups.withFacets(none.withPriority(CasePriority.HIGH)));
        asked.put("by assignee", all.withAssignee("somebody"));
        asked.put("by age", groups.withOlderThanDays(30));
        asked.put("by due days", groups.withDueWithin(new TaskFilter.Days(LocalDate.of(2026, 6, 1), null)));
        asked.put("by a word in every task", groups.withWords("case"));
        asked.put("by a case's number", groups.withWords("b-4321"));
        asked.put("by process and priority", all.withProcesses(Set.of("bench-1")).withFacets(none.withPriority(CasePriority.HIGH)));
        asked.put("ordered by priority", groups.withOrder(TaskFilter.Order.PRIORITY));
        asked.put("ordered by age", groups.withOrder(TaskFilter.Order.AGE));
        Map<String, CallTimes> timed = new LinkedHashMap<>();
        asked.forEach((name, filter) -> timed.put("page " + name, new CallTimes(() -> desk.page(filter, null, PAGE), FILTER_CALLS)));
        timed.put(NOTHING, new CallTimes(() -> desk.page(groups.withFacets(TaskFill.IN_NO_TASK), null, PAGE), FILTER_CALLS));
        timed.put("count of my groups'", new CallTimes(() -> desk.count(groups), FILTER_CALLS));
        timed.put("count of all that one may see", new CallTimes(() -> desk.count(all), FILTER_CALLS));
        return timed;
    }

    private void signInWithTenGroups() {
        DemoAccounts accounts = product.bean(DemoAccounts.class);
        for (UUID pillar : TaskFill.pillars(GROUPS)) {
            accounts.grant("champion", Role.PILLAR_CHAMPION, pillar);
        }
        product.bean(SignIn.class).as("champion");
    }

    private Size fill(int tasks) {
        HikariDataSource database = databases.migrated("tasks_" + tasks);
        TaskFill.fill(new JdbcTemplate(database), tasks);
        return new Size(tasks, database, new CallTimes(this::listPage, LIST_CALLS), new CallTimes(this::queryPage, QUERY_CALLS), filters());
    }

    private void report(Results results, Size size) {
        String at = ", %,d tasks".formatted(size.tasks());
        results.add(name(), "task list, a page" + at, "ms", size.list().medians());
        results.add(name(), "task list, a page, p95" + at, "ms", size.list().p95s());
        results.add(name(), "engine's query, a page" + at, "ms", size.query().medians());
        results.add(name(), "engine's query, a page, p95" + at, "ms", size.query().p95s());
        size.filters().forEach((filter, times) -> results.add(name(), filter + at, "ms", times.medians()));
        results.add(
                name(),
                "times that the task list is faster" + at,
                "x",
                size.query().medians().over(size.list().medians()),
                size.tasks() == SIZES.getLast() ? TIMES_FASTER : null);
    }

    private List<String> listPage() {
        return desk.page(TaskFilter.of(TaskFilter.Scope.MY_GROUPS), null, PAGE).items().stream().map(TaskRow::id).toList();
    }

    private List<String> queryPage() {
        return engine.createTaskQuery().taskCandidateGroupIn(groups).orderByDueDate().asc().listPage(0, PAGE).stream()
                .map(Task::getId)
                .toList();
    }

    private void requireSameTasks() {
        List<String> list = listPage();
        if (list.size() != PAGE || !list.equals(queryPage())) {
            throw new IllegalStateException("The peers must answer with the same page");
        }
    }
}
