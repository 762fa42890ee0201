package org.stathouse.worklist.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.WindowWidth;
import org.stathouse.worklist.TaskRow;

/** The rows of the task list, to select any of them: columns where there is room, one column that says it all on a phone. */
class TaskGrid extends Grid<TaskRow> {

    private static final int PHONE_PIXELS = 800;

    private static final String LINK = """
            <a href="tasks/${item.id}" @click="${(e) => {
                if (e.ctrlKey || e.metaKey || e.shiftKey) return;
                e.preventDefault();
                open();
            }}">${item.name}</a>""";

    private static final String MARKS = "${item.marks.map((mark) => html`<span class=\"task-mark\">${mark}</span>`)}";

    private static final String CASE = "<span class=\"quiet\">${item.number} · ${item.title}</span>";

    private static final String DUE = "<span class=\"${item.overdue ? 'task-due overdue' : 'task-due'}\">${item.due}</span>";

    private static final String CLAIM = """
            ${item.free
                ? html`<vaadin-button theme="small" @click="${claim}" aria-label="Claim ${item.name}, ${item.number}">Claim</vaadin-button>`
                : ''}""";

    private static final String TASK = "<div class=\"task-cell\"><span>" + LINK + MARKS + "</span>" + CASE + "</div>";

    private static final String ALL = "<div class=\"task-cell\"><span>" + LINK + MARKS + "</span>" + CASE + "<span>Due " + DUE + "</span>"
            + "<span class=\"quiet\">${item.story}</span><div>" + CLAIM + "</div></div>";

    private static final String FOCUS_ROW = """
            const focusRow = (tries) => {
                this.scrollToIndex($0);
                const row = [...this.shadowRoot.querySelectorAll('#items tr')].find((each) => each.index === $0 && !each.hidden);
                const cell = row?.querySelector('td');
                if (cell) cell.focus();
                else if (tries > 0) setTimeout(() => focusRow(tries - 1), 100);
            };
            setTimeout(() => focusRow(20));
            """;

    private final TaskTexts texts;
    private final Consumer<TaskRow> open;
    private final Consumer<TaskRow> claim;
    private final List<TaskRow> rows = new ArrayList<>();
    private final ListDataProvider<TaskRow> provider;
    private List<Column<TaskRow>> wide = List.of();
    private @Nullable Column<TaskRow> narrow;
    private Set<CaseRef> news = Set.of();
    private @Nullable String focused;

    /** @param open leaves the list for a task */
    TaskGrid(TaskTexts texts, Consumer<TaskRow> open, Consumer<TaskRow> claim) {
        this.texts = texts;
        this.open = open;
        this.claim = claim;
        provider = new ById(rows);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        setItems(provider);
        setAllRowsVisible(true);
        addClassName("task-grid");
        setAriaLabel("Tasks");
        addItemDoubleClickListener(click -> open.accept(click.getItem()));
        addCellFocusListener(focus -> focus.getItem().ifPresent(task -> focused = task.id()));
        WindowWidth.follow(this, this::fit);
    }

    /** Shows these rows; what was selected stays so as far as it is still among them. @param unread cases with news */
    void show(List<TaskRow> tasks, Set<CaseRef> unread, Collection<String> selected) {
        news = unread;
        rows.clear();
        rows.addAll(tasks);
        provider.refreshAll();
        selectOnly(selected);
    }

    void selectOnly(Collection<String> ids) {
        asMultiSelect().setValue(rows.stream().filter(row -> ids.contains(row.id())).collect(Collectors.toSet()));
    }

    /** Hears the ids of the selected tasks whenever the person changes the selection. */
    void onSelection(Consumer<Set<String>> listener) {
        ((GridMultiSelectionModel<TaskRow>) getSelectionModel()).addMultiSelectionListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue().stream().map(TaskRow::id).collect(Collectors.toSet()));
            }
        });
    }

    /** The task on which the keyboard focus stands, or stood last. */
    Optional<TaskRow> current() {
        return rows.stream().filter(row -> row.id().equals(focused)).findFirst();
    }

    /** Puts the keyboard focus on a task that one came back from, or that was changed, and brings it into view. */
    void reveal(String taskId) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(taskId)) {
                focused = taskId;
                focusRow(index);
            }
        }
    }

    /** Moves the keyboard focus to a row, the last one where there are fewer; waits until the browser has drawn it. */
    void focusRow(int index) {
        getElement().executeJs(FOCUS_ROW, Math.min(index, rows.size() - 1));
    }

    /** The place of a task among the rows, the first one where it is not there. */
    int placeOf(String taskId) {
        return Math.max(0, rows.stream().map(TaskRow::id).toList().indexOf(taskId));
    }

    /** Columns that a window of this width does not show are not built, and their texts not sent. */
    private void fit(int width) {
        boolean phone = width < PHONE_PIXELS;
        if (phone && narrow == null) {
            narrow = column("Tasks", due(claim(task(LitRenderer.of(ALL)))).withProperty("story", texts::story)).setFlexGrow(1);
            narrow.setRowHeader(true);
        }
        if (!phone && wide.isEmpty()) {
            wide = columns();
            // Else each checkbox is "Select Row", of which nobody hears what row it is.
            wide.getFirst().setRowHeader(true);
        }
        wide.forEach(column -> column.setVisible(!phone));
        if (narrow != null) {
            narrow.setVisible(phone);
        }
    }

    private List<Column<TaskRow>> columns() {
        return List.of(
                column("Task", task(LitRenderer.of(TASK))).setWidth("15rem").setFlexGrow(4),
                column("Due", due(LitRenderer.of("<div class=\"task-cell\">" + DUE + "</div>"))).setWidth("9.5rem").setFlexGrow(0),
                addColumn(texts::why).setHeader("Why you see it").setWidth("7.5rem").setFlexGrow(1),
                addColumn(texts::with).setHeader("Who has it").setWidth("7.5rem").setFlexGrow(1),
                addColumn(texts::waits).setHeader("Who waits").setWidth("7rem").setFlexGrow(0),
                column("Claim", claim(LitRenderer.of(CLAIM))).setWidth("6rem").setFlexGrow(0));
    }

    private Column<TaskRow> column(String header, LitRenderer<TaskRow> renderer) {
        return addColumn(renderer).setHeader(header);
    }

    private LitRenderer<TaskRow> task(LitRenderer<TaskRow> renderer) {
        return renderer.withProperty("id", TaskRow::id)
                .withProperty("name", TaskRow::name)
                .withProperty("number", TaskRow::caseNumber)
                .withProperty("title", TaskRow::caseTitle)
                .withProperty("marks", task -> texts.marks(task, news.contains(task.subject())))
                .withFunction("open", open::accept);
    }

    private LitRenderer<TaskRow> due(LitRenderer<TaskRow> renderer) {
        return renderer.withProperty("due", texts::due).withProperty("overdue", TaskRow::overdue);
    }

    private LitRenderer<TaskRow> claim(LitRenderer<TaskRow> renderer) {
        return renderer.withProperty("free", TaskTexts::isFree)
                .withProperty("name", TaskRow::name)
                .withProperty("number", TaskRow::caseNumber)
                .withFunction("claim", claim::accept);
    }

    /** Knows a task by its id, so that a newer version of a row takes the place of the older one. */
    private static final class ById extends ListDataProvider<TaskRow> {

        private static final long serialVersionUID = 1L;

        private ById(Collection<TaskRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(TaskRow task) {
            return task.id();
        }
    }
}
