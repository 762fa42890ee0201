package org.stathouse.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.absence.Absences;
import org.stathouse.worklist.absence.NewSubstitution;
import org.stathouse.worklist.bulk.BulkAction;
import org.stathouse.worklist.bulk.BulkSelection;
import org.stathouse.worklist.bulk.BulkView;
import org.stathouse.worklist.bulk.BulkWork;

@IntegrationTest
class HandoverViewsTest extends ViewTest {

    private static final String CHECK = "intake/check-completeness";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Absences absences;

    @Autowired
    BulkWork bulk;

    @Autowired
    TaskDesk desk;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    People people;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Test
    void somebodyArrangesTheirAbsenceAndTakesItBack() {
        String omar = account("omar", "Omar Reyes", null);
        String dana = account("dana", "Dana Cole", null);
        signIn.as(omar);
        AbsenceView view = navigate("account/absence", AbsenceView.class);
        assertThat(textOf(view)).contains("Nobody is away.");

        person(view, "Who stands in").setValue(people.find(dana).orElseThrow());
        field(DatePicker.class, "First day", view).setValue(clock.today());
        press("Arrange it", view);
        assertThat(absences.all()).isEmpty();
        field(DatePicker.class, "Last day", view).setValue(clock.today().plusDays(2));
        press("Arrange it", view);

        assertThat(textOf(view)).contains("Dana Cole", "In force");
        assertThat(absences.all()).hasSize(1);
    }

    @Test
    void onThePageOfAnAbsentOnesTaskAndNowhereElseOneActsInTheirPlace() {
        String omar = account("omar", "Omar Reyes", null, Grant.of(Role.TMO));
        String dana = account("dana", "Dana Cole", null);
        ProposalJourney journey = new ProposalJourney(context);
        String task = journey.openTask(omar, journey.submitted(), CHECK).id();
        signIn.as(omar, () -> desk.claim(task, null));
        signIn.as(omar, () -> absences.arrange(new NewSubstitution(omar, dana, clock.today(), clock.today(), Set.of(), null)));
        signIn.as(dana);

        TaskPage page = navigate("tasks/" + task, TaskPage.class);

        assertThat(textOf(page)).contains("You stand in for Omar Reyes.", "Your work");
        assertThat(currentActor.get().displayName()).isEqualTo("Dana Cole for Omar Reyes");
        navigate("account/absence", AbsenceView.class);
        assertThat(currentActor.get().onBehalfOf()).isNull();
    }

    @Test
    void thePageOfAnOrderTellsOfEachTaskAndTriesTheFailedOnesAgain() {
        ProposalJourney journey = new ProposalJourney(context);
        String task = journey.openTask("tmo", journey.submitted(), CHECK).id();
        signIn.as("tmo");
        BulkView refused = bulk.order(new BulkAction.Release(), new BulkSelection.Chosen(List.of(task)));

        BulkOrderPage page = navigate("tasks/bulk/" + refused.id(), BulkOrderPage.class);
        assertThat(textOf(page)).contains("Give back to the group", "Not done", "Nobody has claimed this task");
        desk.claim(task, null);
        press("Try 1 task again", page);

        assertThat(desk.view(task).task().assignee()).isNull();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> person(AbsenceView view, String label) {
        return field(ComboBox.class, label, view);
    }

    private String account(String name, String displayName, @Nullable String supervisor, Grant... grants) {
        String username = name + "." + run;
        signIn.as("admin", () -> accounts.create(new NewAccount(
                username, displayName, username + "@city.example", "a-long-passphrase-42", Set.of(grants), supervisor)));
        return username;
    }
}
