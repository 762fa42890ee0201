package org.stathouse.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.TaskRow;

/** The task list. Filter, rows shown and the task last opened stand in the address, so that coming back finds the place. */
@Route("tasks")
@PageTitle("Tasks")
@Menu(title = "Tasks", order = 1, icon = "vaadin:tasks")
@PermitAll
class TaskListView extends Div implements BeforeEnterObserver {

    private static final int TYPING_MILLIS = 400;

    private final TaskDesk desk;
    private final Map<Scope, Tab> tabs = new EnumMap<>(Scope.class);
    private final Tabs scopes = new Tabs();
    private final Select<Due> due = new Select<>();
    private final TextField words = new TextField("Search");
    private final TaskGrid grid;
    private final Div body = new Div();
    private final Span count = new Span();
    private final Button more = new Button("Show more", click -> showMore());

    private final List<TaskRow> rows = new ArrayList<>();
    private TaskPlace place = TaskPlace.of(QueryParameters.empty());
    private @Nullable String next;

    TaskListView(TaskDesk desk, TaskTexts texts) {
        this.desk = desk;
        this.grid = new TaskGrid(texts, this::remember, this::claim);
        addScope(Scope.MINE, "Mine");
        addScope(Scope.MY_GROUPS, "My groups");
        addScope(Scope.WAITING, "I wait for");
        addScope(Scope.ALL, "All I may see");
        scopes.getElement().setAttribute("aria-label", "Whose tasks");
        // Inside a tab list only tabs may take the focus; the part that scrolls them may not, as it has no role.
        scopes.getElement().executeJs("this.shadowRoot?.getElementById('scroll')?.removeAttribute('tabindex')");
        scopes.addSelectedChangeListener(change -> onFilter(change.isFromClient()));
        due.setLabel("Due");
        due.setItems(Due.values());
        due.setItemLabelGenerator(TaskListView::label);
        due.setValue(Due.ANY);
        due.addValueChangeListener(change -> onFilter(change.isFromClient()));
        words.setPlaceholder("Task, case number or title");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        words.addClassName("task-search");
        words.addValueChangeListener(change -> onFilter(change.isFromClient()));
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(due, words);
        filters.addClassName("task-filters");
        Div foot = new Div(count, more);
        foot.addClassName("task-list-foot");
        add(new PageHeader("Tasks").withSubtitle("The most urgent first. Opening a task does not claim it."), scopes, filters, body, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = TaskPlace.of(event.getLocation().getQueryParameters());
        scopes.setSelectedTab(tabs.get(place.filter().scope()));
        due.setValue(place.filter().due());
        words.setValue(place.filter().words() == null ? "" : place.filter().words());
        load(place.shown());
        place.remember(event.getUI());
        if (place.task() != null) {
            grid.reveal(rows, place.task());
        }
    }

    private void addScope(Scope scope, String label) {
        Tab tab = new Tab(label);
        tabs.put(scope, tab);
        scopes.add(tab);
    }

    private static String label(Due due) {
        return switch (due) {
            case ANY -> "At any time";
            case OVERDUE -> "Overdue";
            case TODAY -> "Overdue or by the end of today";
            case SOON -> "Overdue or within 3 working days";
        };
    }

    private void onFilter(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Scope scope = tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == scopes.getSelectedTab())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Scope.MINE);
        place = place.with(place.filter().withScope(scope).withDue(due.getValue()).withWords(words.getValue()));
        load(TaskPlace.PAGE);
        putIntoAddress(getUI().orElseThrow());
    }

    private void load(int limit) {
        rows.clear();
        next = null;
        append(limit);
    }

    private void showMore() {
        int first = rows.size();
        append(TaskPlace.PAGE);
        place = new TaskPlace(place.filter(), rows.size(), null);
        putIntoAddress(getUI().orElseThrow());
        grid.focusRow(first);
    }

    private void append(int limit) {
        Slice<TaskRow> page = desk.page(place.filter(), next, limit);
        rows.addAll(page.items());
        next = page.next();
        show();
    }

    private void show() {
        grid.setRows(rows);
        body.removeAll();
        body.add(rows.isEmpty() ? empty() : grid);
        more.setVisible(next != null);
        count.setText(rows.isEmpty() ? "" : rows.size() + (next == null ? "" : " of more") + (rows.size() == 1 ? " task" : " tasks"));
    }

    private EmptyState empty() {
        if (place.filter().narrows()) {
            String wider = place.filter().scope() == Scope.ALL ? "." : ", or look under “All I may see”.";
            return new EmptyState("No task fits these filters.", "Choose another due time or other words" + wider);
        }
        return switch (place.filter().scope()) {
            case MINE -> new EmptyState("You have no open tasks.", "What your groups could take on stands under “My groups”.");
            case MY_GROUPS -> new EmptyState("Nothing waits for your groups.", "New tasks appear here as soon as they come up.");
            case WAITING -> new EmptyState("You wait for nobody.", "What others do for cases of yours appears here.");
            case ALL -> new EmptyState("There are no open tasks that you may see.", "They appear here as cases move on.");
        };
    }

    private void claim(TaskRow task) {
        desk.claim(task.id(), task.version());
        SuccessNotice.show("“" + task.name() + "” is yours.", "Undo", () -> {
            desk.release(task.id(), null);
            load(Math.max(rows.size(), TaskPlace.PAGE));
        });
        load(Math.max(rows.size(), TaskPlace.PAGE));
    }

    /** Called before the list is left for a task. */
    private void remember(TaskRow task) {
        place = place.at(task.id(), rows.size());
        putIntoAddress(getUI().orElseThrow());
    }

    private void putIntoAddress(UI ui) {
        place.remember(ui);
        ui.getPage().getHistory().replaceState(null, new Location("tasks", place.query()));
    }
}
