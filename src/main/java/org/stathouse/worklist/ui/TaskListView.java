package org.stathouse.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FreshLook;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.draft.FormDrafts;
import org.stathouse.worklist.draft.ui.UnfinishedFormsLink;
import org.stathouse.worklist.filter.FilterChoices;
import org.stathouse.worklist.filter.SavedFilters;
import org.stathouse.worklist.filter.TaskCounts;
import org.stathouse.worklist.filter.TaskFilterChoices;
import org.stathouse.worklist.talk.CaseNews;
import org.stathouse.worklist.ui.TaskPlace.Look;

/**
 * The tasks, as a list or as a board. Whose they are, by what they are narrowed, how many rows are shown and the task last
 * opened stand in the address, so that coming back finds the place.
 */
@Route("tasks")
@PageTitle("Tasks")
@Menu(title = "Tasks", order = 1, icon = "vaadin:tasks")
@PermitAll
class TaskListView extends Div implements BeforeEnterObserver, TaskTable.Around {

    private static final String NOTHING = "No tasks";

    private final TaskSteps steps;
    private final FilterTexts texts;
    private final FilterBar bar;
    private final FilterChips chips;
    private final SavedFilterBar lists;
    private final TaskNews news;
    private final TaskTable table;
    private final Supplier<TaskBoard> board;
    private final Supplier<Shortcuts> boardKeys = SingletonSupplier.of(this::boardKeys);
    private final Div body = new Div();
    /** Stands in the page from the beginning: of a region that comes with its words screen readers tell nothing. */
    private final Span told = new Span();
    private final Button look = new Button("", click -> switchLook());
    private TaskPlace place = TaskPlace.of(QueryParameters.empty());

    TaskListView(
            TaskDesk desk,
            CaseNews unread,
            TaskTexts taskTexts,
            TaskSteps steps,
            BulkSteps bulk,
            SavedFilters saved,
            TaskCounts counts,
            SavedFilterDialogs dialogs,
            TaskFilterChoices filterChoices,
            FormDrafts drafts,
            DateTexts dates) {
        this.steps = steps;
        Supplier<FilterChoices> choices = SingletonSupplier.of(filterChoices::all);
        texts = new FilterTexts(choices, dates);
        bar = new FilterBar(choices, filter -> go(place.with(filter)));
        chips = new FilterChips(filter -> go(place.with(filter)));
        lists = new SavedFilterBar(saved, counts, dialogs, this::go);
        table = new TaskTable(desk, unread, taskTexts, steps, bulk, this);
        board = SingletonSupplier.of(() -> new TaskBoard(desk, unread, taskTexts, this::take));
        PageHeader header = new PageHeader("Tasks").withSubtitle("Opening a task does not claim it.").withActions(new UnfinishedFormsLink(drafts), look);
        news = new TaskNews(desk, this::showNews);
        told.getElement().setAttribute("role", "status");
        told.addClassName("visually-hidden");
        add(header, lists, bar, chips, told, news, body, keys(), new FreshLook(this::look));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        place = TaskPlace.of(event.getLocation().getQueryParameters());
        boolean same = TaskPlace.last(ui).map(last -> last.filter().equals(place.filter())).orElse(true);
        TaskSelection selected = same ? KeptSelections.current().of(place.filter()) : TaskSelection.NONE;
        changed();
        place.remember(ui);
        if (!selected.isEmpty()) {
            table.select(selected);
        }
        if (place.task() != null) {
            reveal(place.task());
        }
    }

    @Override
    public void open(TaskRow task) {
        place = place.at(task.id(), table.size());
        putIntoAddress();
        getUI().orElseThrow().navigate("tasks/" + task.id());
    }

    @Override
    public void changed() {
        var parts = texts.parts(place.filter());
        bar.show(place.filter(), parts.size());
        chips.show(place.filter(), parts);
        lists.show(place);
        body.removeAll();
        if (place.look() == Look.BOARD) {
            board.get().show(place.filter());
            body.add(board.get(), boardKeys.get());
            say(board.get().counts());
        } else {
            boolean none = table.show(place.filter(), place.shown()) == 0;
            body.add(none ? empty() : table);
            say(none ? NOTHING : table.count());
        }
        news.read(watched());
        look.setText(place.look() == Look.BOARD ? "Show as list" : "Show as board");
    }

    @Override
    public void grown() {
        place = place.at(null, table.size());
        putIntoAddress();
        say(table.count());
    }

    @Override
    public void say(String sentence) {
        told.setText(sentence);
    }

    /** Counts afresh and says what is new; rows, place and selection stay as they are. */
    private void look() {
        lists.recount();
        news.look();
    }

    /** The board has the tasks of every scope. */
    private TaskFilter watched() {
        return place.look() == Look.BOARD ? place.filter().withScope(Scope.ALL) : place.filter();
    }

    private void showNews() {
        changed();
        if (place.look() == Look.LIST && table.size() > 0) {
            table.focusFirst();
        }
    }

    private void switchLook() {
        go(place.with(place.look() == Look.BOARD ? Look.LIST : Look.BOARD));
    }

    private void go(TaskPlace other) {
        place = other;
        changed();
        putIntoAddress();
    }

    private void putIntoAddress() {
        UI ui = getUI().orElseThrow();
        place.remember(ui);
        ui.getPage().getHistory().replaceState(null, new Location("tasks", place.query()));
    }

    private void reveal(String task) {
        if (place.look() == Look.BOARD) {
            board.get().reveal(task);
        } else {
            table.reveal(task);
        }
    }

    private void take(TaskRow task, BoardColumn.Step step) {
        Runnable refresh = () -> {
            changed();
            board.get().reveal(task.id());
        };
        switch (step) {
            case CLAIM -> steps.claim(task, refresh);
            case GIVE_BACK -> steps.release(task, refresh);
            case PUT_OFF -> steps.putOff(task, refresh);
            case TAKE_UP -> steps.takeUp(task, refresh);
        }
    }

    private Shortcuts keys() {
        return new Shortcuts("Tasks")
                .withFocus("s", "Search in tasks", bar.words())
                .with("m", "Show or hide the filters", bar::toggle)
                .with("v", "Show as list or as board", this::switchLook)
                .with("w", "Save the filter", lists::save);
    }

    private Shortcuts boardKeys() {
        TaskBoard cards = board.get();
        return new Shortcuts("The board")
                .standingFor("j", "Next card", cards, "ArrowDown")
                .standingFor("k", "Card before", cards, "ArrowUp")
                .standingFor("l", "Column to the right", cards, "ArrowRight")
                .standingFor("h", "Column to the left", cards, "ArrowLeft")
                .with("o", "Open the task", () -> cards.current().ifPresent(this::open))
                .with("c", "Claim the task", () -> cards.take(BoardColumn.Step.CLAIM))
                .with("u", "Give it back", () -> cards.take(BoardColumn.Step.GIVE_BACK))
                .with("f", "Put it off", () -> cards.take(BoardColumn.Step.PUT_OFF))
                .with("r", "Take it up again", () -> cards.take(BoardColumn.Step.TAKE_UP));
    }

    private EmptyState empty() {
        if (place.filter().narrows()) {
            String wider = place.filter().scope() == Scope.ALL ? "." : ", or look under “All I may see”.";
            return new EmptyState("No task fits these filters.", "Take a filter away" + wider);
        }
        return switch (place.filter().scope()) {
            case MINE -> new EmptyState("You have no open tasks.", "What your groups could take on stands under “My groups”.");
            case MY_GROUPS -> new EmptyState("Nothing waits for your groups.", "New tasks appear here as soon as they come up.");
            case WAITING -> new EmptyState("You wait for nobody.", "What others do for cases of yours appears here.");
            case ALL -> new EmptyState("There are no open tasks that you may see.", "They appear here as cases move on.");
        };
    }
}
