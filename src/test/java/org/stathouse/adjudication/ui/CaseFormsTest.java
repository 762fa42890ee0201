package org.stathouse.adjudication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.adjudication.AskedOf;
import org.stathouse.adjudication.RecoveryPlanForm;
import org.stathouse.adjudication.RecoveryPlans;
import org.stathouse.adjudication.RedCaseJourney;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.identity.Person;
import org.stathouse.identity.People;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.status.Rag;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.ui.TaskForm;

/** The forms of the tasks of a red case. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.adjudication.ui")
class CaseFormsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TaskDesk desk;

    @Autowired
    List<TaskForm> forms;

    @Autowired
    RecoveryPlans plans;

    @Autowired
    People people;

    private RedCaseJourney journey;

    @BeforeEach
    void prepare() {
        journey = new RedCaseJourney(context);
    }

    @Test
    void validationAsksForRatingAndReasonOnlyWhereItIsNotRed() {
        UUID id = journey.opened();
        Component form = open("tmo", id, "adjudication/validate");
        field(TextArea.class, "Notes of the meeting with the owner", form).setValue("We met.");
        assertThat(find(TextArea.class, form).all()).hasSize(1);

        choose(form, "Is the action Red?", false);
        press("Re-rate and close the case", form);
        assertThat(textOf(find(FaultSummary.class, form).single())).contains("Rating instead of Red", "Reason for the other rating");
        assertThat(field(TextArea.class, "Notes of the meeting with the owner", form).getValue()).as("what was typed stays").isEqualTo("We met.");

        choose(form, "Rating instead of Red", Rag.AMBER);
        field(TextArea.class, "Reason for the other rating", form).setValue("The owner can recover alone.");
        press("Re-rate and close the case", form);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
    }

    @Test
    void aPlanIsSavedWhileItIsTypedAndNamesItsFaultsAtTheirFields() {
        UUID id = journey.confirmed();
        Component form = open(RedCaseJourney.OWNER, id, "adjudication/recovery-plan");

        field(TextArea.class, "Cause", form).setValue("The supplier is late.");
        assertThat(plans.draft(id).plan().cause()).isEqualTo("The supplier is late.");
        assertThat(textOf(form)).contains("Saved at");

        field(TextField.class, "What could be done", form).setValue("Air freight");
        press("Hand in recovery plan", form);
        assertThat(textOf(find(FaultSummary.class, form).single())).contains("Effect if nothing is done", "Cost: Enter the cost in dollars", "Add at least one dated step");
        assertThat(field(BigDecimalField.class, "Cost", form).isInvalid()).isTrue();
        assertThat(field(TextArea.class, "Cause", form).getValue()).isEqualTo("The supplier is late.");
    }

    @Test
    void aCompletePlanIsHandedIn() {
        UUID id = journey.confirmed();
        Component form = open(RedCaseJourney.OWNER, id, "adjudication/recovery-plan");

        field(TextArea.class, "Cause", form).setValue("Late.");
        field(TextArea.class, "Effect if nothing is done", form).setValue("Later.");
        field(TextField.class, "What could be done", form).setValue("Air freight");
        field(BigDecimalField.class, "Cost", form).setValue(new BigDecimal("120000"));
        field(TextArea.class, "Decision asked", form).setValue("May we?");
        choose(form, "Asked of", AskedOf.PILLAR_CHAMPION);
        field(TextField.class, "What is done", form).setValue("Order");
        field(DatePicker.class, "By", form).setValue(journey.workingDay(5));
        press("Hand in recovery plan", form);

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CHAMPION);
        assertThat(journey.view(id).plans().getFirst().plan().options()).singleElement()
                .satisfies(option -> assertThat(option.cost()).isEqualByComparingTo("120000"));
    }

    @Test
    void aPlanThatIsChangedElsewhereIsNotOverwritten() {
        UUID id = journey.confirmed();
        Component form = open(RedCaseJourney.OWNER, id, "adjudication/recovery-plan");
        plans.save(id, plans.draft(id).version(), new RecoveryPlanForm("From another tab.", null, List.of(), null, null, List.of()));

        field(TextArea.class, "Cause", form).setValue("From here.");

        assertThat(plans.draft(id).plan().cause()).isEqualTo("From another tab.");
        assertThat(textOf(form)).contains("Changed by someone else");
        assertThat(field(TextArea.class, "Cause", form).getValue()).isEqualTo("From here.");
        press("Load their version", form);
        assertThat(field(TextArea.class, "Cause", form).getValue()).isEqualTo("From another tab.");
    }

    @Test
    void aChampionEntersConditionsOnlyToResolve() {
        UUID id = journey.planned();
        Component form = open("champion", id, "adjudication/resolve");
        choose(form, "Can you resolve this within your authority?", true);
        field(TextArea.class, "Resolution", form).setValue("Two clerks help.");
        field(TextField.class, "Task", form).setValue("Sign");
        press("Resolve", form);
        assertThat(textOf(find(FaultSummary.class, form).single())).contains("Owner", "Due", "Evidence");

        person(form, "Owner", "owner");
        field(DatePicker.class, "Due", form).setValue(journey.workingDay(5));
        field(TextField.class, "Evidence", form).setValue("The contract");
        press("Resolve", form);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.view(id).conditions()).hasSize(1);
    }

    @Test
    void aChampionForwardsWithAReasonAlone() {
        UUID id = journey.planned();
        Component form = open("champion", id, "adjudication/resolve");
        choose(form, "Can you resolve this within your authority?", false);
        field(TextArea.class, "Why you forward it", form).setValue("It needs money.");
        press("Forward to SteerCo", form);

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.AGENDA_PAGE);
    }

    @Test
    void theChairDecidesWithWhatTheOutcomeAsksFor() {
        UUID id = journey.beforeSteerCo();
        Component form = open("chair", id, "adjudication/decide");
        assertThat(textOf(form)).contains("You decide as chair, between two meetings", "Take option 1.");
        outcome(form, "REBASELINE");
        field(TextArea.class, "Reason", form).setValue("Because.");
        press("Record decision", form);
        assertThat(textOf(find(FaultSummary.class, form).single())).contains("New end date");

        field(DatePicker.class, "New end date", form).setValue(journey.workingDay(400));
        press("Record decision", form);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void tmoPreparesThePageAndAnswersForRecoveryAndEvidence() {
        UUID prepared = journey.forwarded(journey.action());
        Component page = open("tmo", prepared, "adjudication/agenda-page");
        field(TextArea.class, "TMO’s recommendation", page).setValue("Option 1.");
        field(TextArea.class, "Cost of delay", page).setValue("$40,000 a month.");
        press("Put before SteerCo", page);
        assertThat(journey.view(prepared).stage()).isEqualTo(RedCaseStage.STEERCO);

        var action = journey.action();
        UUID recovered = journey.planned(action);
        journey.reports(action, Rag.GREEN);
        Component question = open("tmo", recovered, "adjudication/confirm-recovery");
        choose(question, "Has the action recovered?", true);
        field(TextArea.class, "Reason", question).setValue("It came early.");
        press("Close the case", question);
        assertThat(journey.view(recovered).stage()).isEqualTo(RedCaseStage.CLOSED);
    }

    private Component open(String username, UUID id, String formKey) {
        String task = journey.openTask(id, formKey).id();
        signIn.as(username);
        if (journey.openTask(id, formKey).assignee() == null) {
            desk.claim(task, null);
        }
        TaskForm form = forms.stream().filter(one -> one.formKey().equals(formKey)).findFirst().orElseThrow();
        Component opened = form.open(desk.open(task), command -> desk.complete(task, null, command));
        UI.getCurrent().add(opened);
        return opened;
    }

    @SuppressWarnings("unchecked")
    private void choose(Component form, String label, Object value) {
        field(RadioButtonGroup.class, label, form).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void outcome(Component form, String key) {
        RadioButtonGroup<OutcomeOption> group = field(RadioButtonGroup.class, "Decision", form);
        group.setValue(group.getListDataView().getItems().filter(option -> option.key().equals(key)).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void person(Component form, String label, String username) {
        ComboBox<Person> box = field(ComboBox.class, label, form);
        box.setValue(people.find(username).orElseThrow());
    }
}
