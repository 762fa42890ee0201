package org.stathouse.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.talk.CaseNews;

/**
 * The tasks in columns by how they stand. A card moves, by its buttons, by pointer or by keys, only where the move means
 * something: to claim a task, to give it back, to put it off, to take it up again. The arrow keys go from card to card;
 * {@code frontend/task-board.js} is its browser side.
 */
@Tag("task-board")
class TaskBoard extends Component implements HasComponents, HasStyle {

    private static final String TASK = "event.detail.task";
    private static final String TARGET = "event.detail.target";

    private final TaskDesk desk;
    private final CaseNews news;
    private final TaskTexts texts;
    private final BiConsumer<TaskRow, BoardColumn.Step> take;
    private final List<BoardLane> lanes = new ArrayList<>();
    private @Nullable String focused;

    /** @param take takes the step that a card's move stands for */
    TaskBoard(TaskDesk desk, CaseNews news, TaskTexts texts, BiConsumer<TaskRow, BoardColumn.Step> take) {
        this.desk = desk;
        this.news = news;
        this.texts = texts;
        this.take = take;
        getElement().addEventListener("card-focused", event -> focused = text(event, TASK)).addEventData(TASK);
        getElement().addEventListener("card-dropped", this::onDrop).addEventData(TASK).addEventData(TARGET);
    }

    /** Shows what the filter asks for, in every column. @return how many tasks stand on it */
    int show(TaskFilter filter) {
        removeAll();
        lanes.clear();
        for (BoardColumn column : BoardColumn.values()) {
            BoardLane lane = new BoardLane(column, column.of(filter), this);
            lanes.add(lane);
            add(lane);
        }
        return lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
    }

    /** How many tasks stand in each column, in words. */
    String counts() {
        return lanes.stream().map(BoardLane::words).collect(Collectors.joining(", "));
    }

    /** The task on whose card the keyboard focus stands, or stood last. */
    Optional<TaskRow> current() {
        return row(focused);
    }

    /** Takes a step with the task that the focus is on, if its column offers it. */
    void take(BoardColumn.Step step) {
        lanes.stream()
                .filter(lane -> lane.column().steps().contains(step))
                .flatMap(lane -> lane.rows().stream())
                .filter(task -> task.id().equals(focused))
                .findFirst()
                .ifPresent(task -> take.accept(task, step));
    }

    /** Puts the focus on a card that one came back from, or that was moved. */
    void reveal(String taskId) {
        focused = taskId;
        getElement().executeJs("this.reveal($0)", taskId);
    }

    TaskDesk desk() {
        return desk;
    }

    TaskCount count(TaskFilter filter) {
        return desk.count(filter);
    }

    Component card(TaskRow task, BoardColumn column, Set<CaseRef> unread) {
        return new TaskCard(task, texts, unread.contains(task.subject()), column.steps(), step -> take.accept(task, step));
    }

    Set<CaseRef> unread(List<TaskRow> tasks) {
        return news.unreadAmong(tasks.stream().map(TaskRow::subject).toList());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().addJsModule("context://frontend/task-board.js");
    }

    private void onDrop(DomEvent event) {
        String task = text(event, TASK);
        BoardColumn target = BoardColumn.valueOf(text(event, TARGET));
        lanes.stream()
                .filter(lane -> lane.rows().stream().anyMatch(row -> row.id().equals(task)))
                .flatMap(lane -> lane.column().steps().stream())
                .filter(step -> step.target() == target)
                .findFirst()
                .ifPresent(step -> row(task).ifPresent(row -> take.accept(row, step)));
    }

    private Optional<TaskRow> row(@Nullable String id) {
        return lanes.stream().flatMap(lane -> lane.rows().stream()).filter(task -> task.id().equals(id)).findFirst();
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().get(name).asString();
    }
}
