package org.stathouse.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.stathouse.worklist.TaskRow;

/** The rows of the task list: columns where there is room, one column that says it all on a phone. */
class TaskGrid extends Grid<TaskRow> {

    private static final int PHONE_PIXELS = 800;

    private static final String LINK = """
            <a href="tasks/${item.id}" @click="${(e) => {
                if (e.ctrlKey || e.metaKey || e.shiftKey) return;
                e.preventDefault();
                open();
            }}">${item.name}</a>""";

    private static final String CASE = "<span class=\"quiet\">${item.number} · ${item.title}</span>";

    private static final String DUE = "<span class=\"${item.overdue ? 'task-due overdue' : 'task-due'}\">${item.due}</span>";

    private static final String CLAIM = """
            ${item.free
                ? html`<vaadin-button theme="small" @click="${claim}" aria-label="Claim ${item.name}, ${item.number}">Claim</vaadin-button>`
                : ''}""";

    private final List<Column<TaskRow>> wide;
    private final Column<TaskRow> narrow;

    TaskGrid(TaskTexts texts, Consumer<TaskRow> beforeOpening, Consumer<TaskRow> claim) {
        Consumer<TaskRow> open = task -> {
            beforeOpening.accept(task);
            UI.getCurrent().navigate("tasks/" + task.id());
        };
        wide = List.of(
                column("Task", "<div class=\"task-cell\">" + LINK + CASE + "</div>", texts, open, claim).setWidth("16rem").setFlexGrow(4),
                column("Due", DUE, texts, open, claim).setWidth("10rem").setFlexGrow(0),
                column("Why you see it", "<span>${item.why}</span>", texts, open, claim).setWidth("8rem").setFlexGrow(1),
                column("Who has it", "<span>${item.with}</span>", texts, open, claim).setWidth("8rem").setFlexGrow(1),
                column("Who waits", "<span>${item.waits}</span>", texts, open, claim).setWidth("8rem").setFlexGrow(0),
                column("Claim", CLAIM, texts, open, claim).setWidth("6rem").setFlexGrow(0));
        String all = "<div class=\"task-cell\">" + LINK + CASE + "<span>Due " + DUE + "</span>"
                + "<span class=\"quiet\">${item.why}. With: ${item.with}. Waits: ${item.waits}.</span><div>" + CLAIM + "</div></div>";
        narrow = column("Tasks", all, texts, open, claim).setFlexGrow(1);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.SINGLE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", "Tasks");
        addItemDoubleClickListener(click -> open.accept(click.getItem()));
        fit(Integer.MAX_VALUE);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
        attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    void setRows(List<TaskRow> rows) {
        setItems(List.copyOf(rows));
    }

    /** Selects a task that one came back from and brings it into view. */
    void reveal(List<TaskRow> rows, String taskId) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(taskId)) {
                select(rows.get(index));
                scrollToIndex(index);
            }
        }
    }

    /** Moves the keyboard focus to a row, after more rows came below it. */
    void focusRow(int index) {
        getElement().executeJs(
                "requestAnimationFrame(() => { this.scrollToIndex($0); this._focusedItemIndex = $0; this.focus?.(); })", index);
    }

    private Column<TaskRow> column(
            String header, String template, TaskTexts texts, Consumer<TaskRow> open, Consumer<TaskRow> claim) {
        return addColumn(LitRenderer.<TaskRow>of(template)
                        .withProperty("id", TaskRow::id)
                        .withProperty("name", TaskRow::name)
                        .withProperty("number", TaskRow::caseNumber)
                        .withProperty("title", TaskRow::caseTitle)
                        .withProperty("due", texts::due)
                        .withProperty("overdue", TaskRow::overdue)
                        .withProperty("why", texts::why)
                        .withProperty("with", texts::with)
                        .withProperty("waits", texts::waits)
                        .withProperty("free", TaskGrid::isFreeForMe)
                        .withFunction("open", task -> open.accept(task))
                        .withFunction("claim", task -> claim.accept(task)))
                .setHeader(header);
    }

    private static boolean isFreeForMe(TaskRow task) {
        return task.assignee() == null && task.why() == TaskRow.Why.GROUP;
    }

    private void fit(int width) {
        boolean phone = width < PHONE_PIXELS;
        wide.forEach(column -> column.setVisible(!phone));
        narrow.setVisible(phone);
    }
}
