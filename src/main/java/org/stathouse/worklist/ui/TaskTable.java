package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.bulk.BulkAction;
import org.stathouse.worklist.talk.CaseNews;

/** The tasks one below the other: the rows read so far, what is selected among them, and what can be done to these. */
class TaskTable extends Div {

    private final TaskDesk desk;
    private final CaseNews news;
    private final Around around;
    private final TaskGrid grid;
    private final SelectionBar bar;
    private final Span count = new Span();
    private final Div foot = new Div(count);
    /** Built when there are more tasks than are shown. */
    private final Supplier<Button> more = SingletonSupplier.of(() -> {
        Button button = new Button("Show more", click -> showMore());
        foot.add(button);
        return button;
    });
    private final List<TaskRow> rows = new ArrayList<>();
    private TaskFilter filter = TaskFilter.of(TaskFilter.Scope.MINE);
    private TaskCount matching = new TaskCount(0, false);
    private TaskSelection selection = TaskSelection.NONE;
    private @Nullable String next;

    /** What the table tells the view around it. */
    interface Around {

        /** The person leaves the list for a task. */
        void open(TaskRow task);

        /** A task was changed: the rows and counts are to be read again. */
        void changed();

        /** More rows are shown. */
        void grown();

        /** Something is to be told to those who do not see it. */
        void say(String sentence);
    }

    TaskTable(TaskDesk desk, CaseNews news, TaskTexts texts, TaskSteps steps, BulkSteps bulk, Around around) {
        this.desk = desk;
        this.news = news;
        this.around = around;
        grid = new TaskGrid(texts, around::open, task -> steps.claim(task, around::changed));
        grid.onSelection(this::onSelected);
        bar = new SelectionBar(bulk, this::onStep, this::selectAll);
        foot.addClassName("task-list-foot");
        add(grid, foot, bar, shortcuts(steps));
    }

    /**
     * Reads the first rows that the filter shows: as many as there were if it is the same filter, else none is selected.
     *
     * @return how many there are
     */
    int show(TaskFilter asked, int limit) {
        int wanted = limit;
        if (asked.equals(filter)) {
            wanted = Math.max(limit, rows.size());
        } else {
            selection = TaskSelection.NONE;
        }
        filter = asked;
        rows.clear();
        next = null;
        matching = desk.count(filter);
        append(wanted);
        return rows.size();
    }

    int size() {
        return rows.size();
    }

    void focusFirst() {
        grid.focusRow(0);
    }

    /** How many tasks are shown, in words. */
    String count() {
        return count.getText();
    }

    /** Selects what was selected before. */
    void select(TaskSelection selected) {
        selection = selected;
        refresh();
    }

    void reveal(String taskId) {
        grid.reveal(taskId);
    }

    private void showMore() {
        int first = rows.size();
        append(TaskPlace.PAGE);
        around.grown();
        grid.focusRow(first);
    }

    private void append(int limit) {
        Slice<TaskRow> page = desk.page(filter, next, limit);
        rows.addAll(page.items());
        next = page.next();
        refresh();
    }

    private void refresh() {
        Set<String> selected = selection.all() == null ? selection.tasks() : ids();
        grid.show(rows, news.unreadAmong(rows.stream().map(TaskRow::subject).toList()), selected);
        if (next != null || foot.getComponentCount() > 1) {
            more.get().setVisible(next != null);
        }
        count.setText(next == null
                ? rows.size() + (rows.size() == 1 ? " task" : " tasks")
                : "The first " + rows.size() + " of " + matching.text() + " tasks");
        showSelection();
    }

    private void showSelection() {
        bar.show(selection, matching);
        KeptSelections.current().keep(filter, selection);
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    private void onSelected(Set<String> selected) {
        selection = TaskSelection.of(selected);
        showSelection();
        around.say(bar.count());
    }

    private void selectAll() {
        choose(everything());
    }

    private void choose(TaskSelection selected) {
        select(selected);
        around.say(bar.count());
    }

    /** After a step with the selected tasks, or with the wish to select others. */
    private void onStep(TaskSelection then) {
        selection = then;
        around.changed();
    }

    private Shortcuts shortcuts(TaskSteps steps) {
        return new Shortcuts("The list")
                .standingFor("j", "Next task", grid, "ArrowDown")
                .standingFor("k", "Task before", grid, "ArrowUp")
                .with("o", "Open the task", () -> grid.current().ifPresent(around::open))
                .with("x", "Select the task, or take it out of the selection", this::toggle)
                .with("X", "Select all tasks that match, or none", () -> choose(selection.isEmpty() ? everything() : TaskSelection.NONE))
                .with("c", "Claim the task, or all selected ones", () -> step(steps::claim, () -> bar.order(new BulkAction.Claim())))
                .with("u", "Give it back, or all selected ones", () -> step(steps::release, () -> bar.order(new BulkAction.Release())))
                .with("p", "Pass it on, or all selected ones", () -> step(steps::passOn, bar::passOn))
                .with("f", "Put it off, or all selected ones", () -> step(steps::putOff, bar::putOff));
    }

    private TaskSelection everything() {
        return next == null ? TaskSelection.of(ids()) : TaskSelection.matching(filter);
    }

    private void toggle() {
        grid.current().ifPresent(task -> {
            Set<String> tasks = new HashSet<>(selection.all() == null ? selection.tasks() : ids());
            if (!tasks.remove(task.id())) {
                tasks.add(task.id());
            }
            choose(TaskSelection.of(tasks));
        });
    }

    /** A step with all selected tasks, or where none is selected with the one that the focus is on; the focus stays in its place. */
    private void step(BiConsumer<TaskRow, Runnable> one, Runnable many) {
        if (!selection.isEmpty()) {
            many.run();
            return;
        }
        grid.current().ifPresent(task -> {
            int place = grid.placeOf(task.id());
            one.accept(task, () -> {
                around.changed();
                grid.focusRow(place);
            });
        });
    }
}
