package org.stathouse.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.filter.FilterText;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.SavedFilters;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.worklist.ui")
class TaskListViewTest extends ViewTest {

    private static final String CHECK = "intake/check-completeness";

    @Autowired
    SignIn signIn;

    @Autowired
    TaskDesk desk;

    @Autowired
    SavedFilters filters;

    /** Stands in the title of the one proposal of a test. */
    private final String word = UUID.randomUUID().toString();

    private TaskRow task;

    @BeforeEach
    void propose() {
        ProposalJourney journey = new ProposalJourney(context);
        UUID proposal = journey.submitted(journey.form("Faster answers " + word));
        task = journey.openTask("tmo", proposal, CHECK);
        signIn.as("tmo");
    }

    @AfterEach
    void deleteFilters() {
        filters.all().stream().filter(SavedFilter::mine).forEach(filter -> filters.delete(filter.id(), null));
    }

    @Test
    void listsWhatTheAddressAsksFor() {
        TaskListView view = open("scope=my-groups&q=" + word);

        assertThat(rows(view)).containsExactly(task.id());
        assertThat(textOf(view)).contains("1 task");
    }

    @Test
    void namesTheFiltersInUseAndTakesOneAwayByItsChip() {
        TaskListView view = open("scope=my-groups&due=overdue&q=" + word);
        assertThat(textOf(find(EmptyState.class, view).single())).contains("No task fits these filters.");

        press("Due: Overdue", view);

        assertThat(rows(view)).containsExactly(task.id());
    }

    @Test
    void keepsWhatIsAskedForByFieldsThatWereNotOpened() {
        TaskListView view = open("scope=my-groups&priority=high&q=" + word);

        test(field(TextField.class, "Search in tasks", view)).setValue(word.substring(1));

        assertThat(textOf(view)).contains("Priority: High").contains("No task fits these filters.");
    }

    @Test
    void showsInFieldsThatAreOpenedWhatTheAddressAsksFor() {
        TaskListView view = open("scope=my-groups&priority=high&q=" + word);

        press("Filters (2)", view);

        assertThat(field(ComboBox.class, "Priority", view).getValue()).isEqualTo(CasePriority.HIGH);
    }

    @Test
    void narrowsTheListByAFieldThatWasOpened() {
        TaskListView view = open("scope=my-groups&q=" + word);
        press("Filters (1)", view);

        test(field(IntegerField.class, "Open for at least (days)", view)).setValue(5);

        assertThat(textOf(view)).contains("Open: for 5 days or more").contains("No task fits these filters.");
    }

    @Test
    void claimsTheTaskOnWhichTheFocusStandsByKey() {
        TaskListView view = open("scope=my-groups&q=" + word + "&at=" + task.id());

        keys("The list").press("c");

        assertThat(desk.view(task.id()).task().assignee()).isEqualTo("tmo");
        assertThat(textOf(view)).contains("No task fits these filters.");
    }

    @Test
    void keepsTheSelectionOnTheWayToATaskAndBack() {
        TaskListView view = open("scope=my-groups&q=" + word + "&at=" + task.id());
        keys("The list").press("x");
        assertThat(textOf(find(SelectionBar.class, view).single())).contains("1 task selected");

        keys("The list").press("o");
        assertThat(getCurrentView()).isInstanceOf(TaskPage.class);
        TaskListView again = open(TaskPlace.last(UI.getCurrent()).orElseThrow().query().getQueryString());

        assertThat(find(TaskGrid.class, again).single().getSelectedItems()).extracting(TaskRow::id).containsExactly(task.id());
    }

    @Test
    void keepsTheSelectionWhenThePageIsReadAgain() {
        TaskListView view = open("scope=my-groups&q=" + word + "&at=" + task.id());
        keys("The list").press("x");
        assertThat(find(SelectionBar.class, view).all()).isNotEmpty();

        ComponentUtil.setData(UI.getCurrent(), TaskPlace.class, null);
        TaskListView again = open("scope=my-groups&q=" + word);

        assertThat(find(TaskGrid.class, again).single().getSelectedItems()).extracting(TaskRow::id).containsExactly(task.id());
    }

    @Test
    void tellsOfNewTasksAndLeavesRowsAndSelectionUntilTheyAreWanted() {
        TaskListView view = open("scope=my-groups&q=" + word + "&at=" + task.id());
        keys("The list").press("x");
        TaskNews news = find(TaskNews.class, view).single();
        news.look();
        assertThat(textOf(news)).doesNotContain("new task");
        ProposalJourney journey = new ProposalJourney(context);
        UUID second = signIn.as("liaison", () -> journey.submitted(journey.form("Shorter lines " + word)));
        signIn.as("tmo");

        news.look();
        assertThat(textOf(news)).contains("There is 1 new task.");
        assertThat(rows(view)).containsExactly(task.id());
        press("Show it", view);

        assertThat(rows(view)).containsExactlyInAnyOrder(task.id(), journey.openTask("tmo", second, CHECK).id());
        assertThat(find(TaskGrid.class, view).single().getSelectedItems()).extracting(TaskRow::id).containsExactly(task.id());
        assertThat(textOf(news)).doesNotContain("new task");
    }

    @Test
    void forgetsTheSelectionWithAnotherFilter() {
        TaskListView view = open("scope=my-groups&q=" + word + "&at=" + task.id());
        keys("The list").press("x");

        test(field(TextField.class, "Search in tasks", view)).setValue(word.substring(1));

        assertThat(rows(view)).containsExactly(task.id());
        assertThat(find(SelectionBar.class, view).all()).isEmpty();
    }

    @Test
    void savesTheFilterUnderANameAndOpensTheProductWithIt() {
        TaskListView view = open("scope=my-groups&q=" + word);

        press("Save filter…", view);
        Dialog dialog = find(Dialog.class).single();
        test(field(TextField.class, "Name", dialog)).setValue("Of today " + word);
        test(field(Checkbox.class, "Open Stathouse with this list", dialog)).click();
        press("Save", dialog);

        SavedFilter saved = filters.start().orElseThrow();
        assertThat(saved.filter()).isEqualTo(TaskFilter.of(Scope.MY_GROUPS).withWords(word));
        assertThat(current(view)).contains("Of today " + word).contains("1  task");
        UI.getCurrent().navigate("");
        assertThat(current((TaskListView) getCurrentView())).contains("Of today " + word);
    }

    @Test
    void offersToSaveWhatWasChangedInASavedFilter() {
        SavedFilter saved = filters.save(new FilterText("Of today " + word, TaskFilter.of(Scope.MY_GROUPS).withWords(word), null));
        TaskListView view = open("scope=my-groups&due=soon&q=" + word + "&saved=" + saved.id());

        press("Save changes to “Of today " + word + "”", view);

        assertThat(filters.get(saved.id()).filter().due()).isEqualTo(Due.SOON);
    }

    @Test
    void keepsTheNameThatIsRefusedInTheDialog() {
        filters.save(new FilterText("Twice " + word, TaskFilter.of(Scope.MINE), null));
        TaskListView view = open("scope=my-groups&q=" + word);
        press("Save filter…", view);
        Dialog dialog = find(Dialog.class).single();

        test(field(TextField.class, "Name", dialog)).setValue("Twice " + word);
        press("Save", dialog);

        assertThat(field(TextField.class, "Name", dialog).getErrorMessage()).contains("You have another filter named");
        assertThat(field(TextField.class, "Name", dialog).getValue()).isEqualTo("Twice " + word);
    }

    @Test
    void movesACardFromToClaimToMineByClaimingIt() {
        TaskListView view = open("view=board&q=" + word);
        assertThat(columns(view)).containsExactly("To claim 1  task", "Mine 0  tasks", "Put off 0  tasks", "I wait for 0  tasks");

        press("Claim", find(TaskCard.class, view).single());

        assertThat(desk.view(task.id()).task().assignee()).isEqualTo("tmo");
        assertThat(columns(view)).startsWith("To claim 0  tasks", "Mine 1  task");
    }

    private TaskListView open(String query) {
        UI.getCurrent().navigate("tasks", QueryParameters.fromString(query));
        return (TaskListView) getCurrentView();
    }

    private Shortcuts keys(String title) {
        return find(Shortcuts.class).all().stream().filter(piece -> piece.title().equals(title)).findFirst().orElseThrow();
    }

    private List<String> rows(TaskListView view) {
        return find(TaskGrid.class, view).single().getGenericDataView().getItems().map(TaskRow::id).toList();
    }

    private String current(TaskListView view) {
        return textOf(find(RouterLink.class, view).all().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .findFirst()
                .orElseThrow());
    }

    private List<String> columns(TaskListView view) {
        return find(H2.class, view).all().stream().map(head -> textOf(head).strip()).toList();
    }
}
