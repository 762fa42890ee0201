package org.stathouse.worklist.bulk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.ManyTasks;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskHandler;

/**
 * Does the same to many tasks for the signed-in person, each in a transaction of its own and with their rights: up to
 * {@link #AT_ONCE} before {@link #order} returns, more in the background. An order is seen only by who gave it.
 */
@Service
public class BulkWork {

    /** So many tasks are done in the request itself. */
    public static final int AT_ONCE = 50;

    /** The most tasks of one order. */
    public static final int MOST = 20_000;

    /** What orders are called in the audit trail and in notices. */
    static final String CASE_TYPE = "bulk-order";

    private final BulkOrders orders;
    private final BulkRows rows;
    private final BulkDoing doing;
    private final TaskDesk desk;
    private final ManyTasks tasks;
    private final CaseJournal journal;
    private final BulkNews news;
    private final People people;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final BulkTitles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BulkWork(
            BulkOrders orders,
            BulkRows rows,
            BulkDoing doing,
            TaskDesk desk,
            ManyTasks tasks,
            CaseJournal journal,
            BulkNews news,
            People people,
            CurrentActor currentActor,
            Messages messages,
            BulkTitles titles,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.orders = orders;
        this.rows = rows;
        this.doing = doing;
        this.desk = desk;
        this.tasks = tasks;
        this.journal = journal;
        this.news = news;
        this.people = people;
        this.currentActor = currentActor;
        this.messages = messages;
        this.titles = titles;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An order for the background is committed. */
    record Ordered(UUID order) {}

    /**
     * Orders it; what comes back is finished already where it is for no more than {@link #AT_ONCE} tasks.
     *
     * @throws BusinessRuleViolation at {@code selection} where it is for no task or too many, at {@code assignee} or {@code choice} where
     *     there is no such person or way to complete
     * @throws NotFound if a chosen task is none that the person may see
     */
    public BulkView order(BulkAction action, BulkSelection selection) {
        Actor actor = currentActor.get();
        String title = titles.of(action);
        UUID id = UUID.randomUUID();
        int total = inTransaction(() -> keep(new BulkOrder(id, actor.username(), now(), title, action), selected(selection)));
        if (total <= AT_ONCE) {
            doing.some(id, () -> true);
        }
        return view(id);
    }

    private List<String> selected(BulkSelection selection) {
        List<String> chosen =
                switch (selection) {
                    case BulkSelection.Chosen ids -> tasks.seen(new LinkedHashSet<>(ids.tasks()));
                    case BulkSelection.Matching matching -> desk.matching(matching.filter(), MOST + 1);
                };
        if (chosen.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("selection", "worklist.bulk.nothing"));
        }
        if (chosen.size() > MOST) {
            throw new BusinessRuleViolation(Fault.at("selection", "worklist.bulk.tooMany", MOST));
        }
        return chosen;
    }

    private int keep(BulkOrder order, List<String> chosen) {
        // What is done in the request itself is left to no other node while it may still run.
        Instant leased = chosen.size() <= AT_ONCE ? order.orderedAt().plus(BulkDoing.LEASE) : order.orderedAt();
        orders.insert(order, chosen.size(), leased);
        rows.insert(order.id(), chosen);
        journal.record(
                new CaseRef(CASE_TYPE, order.id()),
                "bulk.ordered",
                currentActor.get().displayName() + " ordered for " + chosen.size() + (chosen.size() == 1 ? " task: " : " tasks: ") + order.title(),
                Map.of("tasks", chosen.size()));
        if (chosen.size() > AT_ONCE) {
            events.publishEvent(new Ordered(order.id()));
        }
        return chosen.size();
    }

    /** How far the order is. */
    public BulkView view(UUID order) {
        return own(order).view(rows.counts(order));
    }

    /**
     * A page of its rows in their order.
     *
     * @param result only rows with this result; none for all
     */
    public Slice<BulkRow> rows(UUID order, BulkRow.@Nullable Result result, @Nullable String after, int limit) {
        own(order);
        int size = Keyset.pageSize(limit);
        List<BulkRow> found = rows.page(order, result, place(after), size + 1);
        List<BulkRow> shown = found.size() > size ? found.subList(0, size) : found;
        return new Slice<>(shown, found.size() > size ? String.valueOf(shown.getLast().place()) : null);
    }

    /**
     * Calls off what has not been tried yet.
     *
     * @throws Conflict if all of it was tried
     */
    public BulkView cancel(UUID order) {
        own(order);
        inTransaction(() -> {
            if (orders.lock(order).orElseThrow().state() != BulkState.RUNNING) {
                throw new Conflict(Fault.of("worklist.bulk.over"));
            }
            rows.skip(order, messages.text("worklist.bulk.calledOff"));
            orders.end(order, BulkState.CANCELLED, now());
            news.ended(order);
            journal.record(
                    new CaseRef(CASE_TYPE, order),
                    "bulk.cancelled",
                    currentActor.get().displayName() + " called off the rest",
                    Map.of("skipped", rows.counts(order).getOrDefault(BulkRow.Result.SKIPPED, 0)));
            return order;
        });
        return view(order);
    }

    /**
     * Orders the same again for the rows that did not come about and are still open, as the tasks are now.
     *
     * @throws BusinessRuleViolation if there are none
     */
    public BulkView retry(UUID order) {
        BulkOrder before = own(order).order();
        return order(before.action(), new BulkSelection.Chosen(rows.failed(order)));
    }

    /** The person's own orders, the newest first. */
    public Slice<BulkView> own(@Nullable String after, int limit) {
        int size = Keyset.pageSize(limit);
        List<BulkOrders.Head> found = orders.of(currentActor.get().username(), Keyset.parse(after, Instant::parse), size + 1);
        return Keyset.page(
                found,
                size,
                head -> head.view(rows.counts(head.order().id())),
                head -> new Keyset<>(head.order().orderedAt(), head.order().id()));
    }

    /** In which ways tasks among these can be completed without opening them; none where no form allows it. */
    public List<BulkChoice> choices(Collection<String> among) {
        Map<String, BulkChoice> choices = new LinkedHashMap<>();
        tasks.open(among).forEach(task -> {
            for (TaskHandler.Choice<?> choice : tasks.choices(task.formKey())) {
                choices.putIfAbsent(
                        task.formKey() + "/" + choice.code(),
                        new BulkChoice(task.formKey(), choice.code(), task.name() + ": " + choice.title(), choice.asks()));
            }
        });
        return List.copyOf(choices.values());
    }

    /** Who could take on at least one of these tasks, by display name; the rules of each task are asked when it is done. */
    public List<Person> candidates(Collection<String> among) {
        Set<String> groups = new TreeSet<>();
        boolean anybody = false;
        for (OpenTask task : tasks.open(among)) {
            groups.addAll(task.groups());
            anybody |= task.groups().isEmpty();
        }
        return anybody ? people.active() : people.inGroups(groups);
    }

    private BulkOrders.Head own(UUID order) {
        return orders.find(order)
                .filter(head -> currentActor.get().username().equals(head.order().orderedBy()))
                .orElseThrow(() -> new NotFound(CASE_TYPE + " " + order));
    }

    private static int place(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        try {
            return Integer.parseInt(after);
        } catch (NumberFormatException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(running -> work.get()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
