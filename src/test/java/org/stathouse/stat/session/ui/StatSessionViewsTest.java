package org.stathouse.stat.session.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.process.SessionProcess;
import org.stathouse.stat.session.AgendaLine;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.SessionFilter;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionRow;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatSessions;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.ui.TaskForm;

/** Sessions in their list, on their page and in the forms of their tasks. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class StatSessionViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionPreparation preparation;

    @Autowired
    TaskDesk desk;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    List<TaskForm> forms;

    private StatFixture stats;
    private StatSessions walk;

    @BeforeEach
    void prepare() {
        stats = new StatFixture(context);
        walk = new StatSessions(context);
    }

    @Test
    void theListOfOneStatShowsItsSessionsWithTheirLegalDates() {
        UUID stat = stats.stat();
        UUID session = walk.planned(stat);
        signIn.as("statchair");

        SessionListView view = about(stat, SessionListView.class);

        assertThat(textOf(view)).contains(walk.view(session).number()).contains("Pending").contains("No session has been held yet.");
    }

    @Test
    void thePageShowsTheStepsAndBothLegalDatesWithTheirArithmetic() {
        UUID session = walk.planned(stats.stat());
        signIn.as("analyst");

        SessionPage page = page(session);

        assertThat(textOf(page)).contains("T−9").contains("Next").contains("Agencies’ memos").contains("Follow-up memo").contains("48 hours").contains("In time until");
        assertThat(walk.view(session).legalDates()).allSatisfy(date -> assertThat(textOf(page)).contains(date.arithmetic()));
    }

    @Test
    void theChairMovesASessionWithAReason() {
        UUID session = walk.planned(stats.stat());
        signIn.as("statchair");
        SessionPage page = page(session);
        LocalDate day = walk.workingDay(StatSessions.AHEAD + 3);

        press("Move", page);
        Dialog dialog = find(Dialog.class).single();
        field(DatePicker.class, "New day", dialog).setValue(day);
        press("Move the session", dialog);
        assertThat(field(TextArea.class, "Reason", dialog).isInvalid()).isTrue();
        field(TextArea.class, "Reason", dialog).setValue("The room is taken");
        press("Move the session", dialog);

        assertThat(walk.view(session).day()).isEqualTo(day);
        assertThat(textOf(page)).contains("Moved 1 time").contains("The room is taken");
    }

    @Test
    void aCancelledSessionStaysOnRecordWithItsReason() {
        UUID stat = stats.stat();
        UUID session = walk.planned(stat);
        signIn.as("analyst");
        SessionPage page = page(session);

        press("Cancel session", page);
        Dialog dialog = find(Dialog.class).single();
        field(TextArea.class, "Reason", dialog).setValue("City holiday");
        press("Cancel the session", dialog);

        assertThat(walk.view(session).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(textOf(page)).contains("City holiday").contains("Cancelled by Anya Lund");
        assertThat(textOf(statPage(stat))).contains("Cancelled sessions: 1");
    }

    @Test
    void theStatPageCountsTheLegalDatesKeptAndMissed() {
        UUID stat = stats.stat();
        walk.closed(stat);
        signIn.as("statchair");

        assertThat(textOf(statPage(stat))).contains("Follow-up memos:").contains("1 kept").contains("1 missed");
    }

    @Test
    void anAgencySeesNoDraftBeforeItHasGoneOut() {
        UUID agency = stats.agency(3);
        accounts.grant("ddo", Role.DATA_DRIVEN_OFFICER, agency);
        UUID session = walk.planned(stats.stat(Set.of(agency)));
        signIn.as("analyst", () -> preparation.keepDraft(
                session, preparation.groundwork(session).version(), new HandInPreMemo("Secret figures", null, null)));

        signIn.as("ddo");
        assertThat(textOf(page(session))).doesNotContain("Secret figures");
    }

    @Test
    void theAnalystSeesTheDraftBeforeItHasGoneOut() {
        UUID session = walk.planned(stats.stat());
        signIn.as("analyst");
        preparation.keepDraft(session, preparation.groundwork(session).version(), new HandInPreMemo("First figures", null, null));

        assertThat(textOf(page(session))).contains("First figures");
    }

    @Test
    void plansTheSessionsOfTheCadenceUpToADay() {
        UUID stat = stats.stat();
        signIn.as("analyst");
        PlanSessionsView view = about(stat, PlanSessionsView.class);
        assertThat(textOf(view)).contains("Every month, Tuesday, 10:00 AM");

        press("Plan", view);
        assertThat(field(DatePicker.class, "Up to", view).isInvalid()).isTrue();
        field(DatePicker.class, "Up to", view).setValue(walk.workingDay(60));
        press("Plan", view);

        assertThat(sessions.list(new SessionFilter(stat, Set.of(), null, null, true), null, 50).items()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void plansOneSessionBesideTheCadence() {
        UUID stat = stats.stat();
        signIn.as("analyst");
        PlanSessionsView view = about(stat, PlanSessionsView.class);
        choose(view, "What to plan", false);
        field(DatePicker.class, "Day", view).setValue(walk.workingDay(20));
        field(TimePicker.class, "Begins at", view).setValue(LocalTime.of(14, 0));
        press("Plan", view);

        assertThat(sessions.list(new SessionFilter(stat, Set.of(), null, null, true), null, 50).items())
                .extracting(SessionRow::day, SessionRow::startsAt)
                .contains(tuple(walk.workingDay(20), LocalTime.of(14, 0)));
        assertThat(getCurrentView()).isInstanceOf(SessionPage.class);
    }

    @Test
    void theFrameIsKeptWhileItIsTypedAndFinished() {
        UUID session = walk.planned(stats.stat());
        walk.moveToDaysBefore(session, 9);
        Component form = open("analyst", session, SessionProcess.FORM_FRAME);

        field(TextArea.class, "Focus", form).setValue("Alleys");
        assertThat(textOf(form)).contains("Saved at");
        assertThat(preparation.groundwork(session).focus()).isEqualTo("Alleys");
        press("Add a question of the agenda", form);
        press("Finish the frame", form);
        assertThat(textOf(find(FaultSummary.class, form).single())).contains("Question");
        field(TextField.class, "Question", form).setValue("What is late?");
        field(IntegerField.class, "Minutes", form).setValue(20);
        press("Finish the frame", form);

        assertThat(preparation.groundwork(session).agenda()).singleElement().satisfies(entry -> assertThat(entry.minutes()).isEqualTo(20));
        assertThat(walk.openForms(session)).doesNotContain(SessionProcess.FORM_FRAME);
    }

    @Test
    void aFrameChangedElsewhereIsNotOverwritten() {
        UUID session = walk.planned(stats.stat());
        walk.moveToDaysBefore(session, 9);
        Component form = open("analyst", session, SessionProcess.FORM_FRAME);
        signIn.as("reviewer", () -> preparation.keepFrame(session, preparation.groundwork(session).version(), new FrameSession("From the other analyst", null, List.of())));

        field(TextArea.class, "Focus", form).setValue("From here");

        assertThat(textOf(form)).contains("Changed by someone else");
        assertThat(field(TextArea.class, "Focus", form).getValue()).isEqualTo("From here");
        press("Load their version", form);
        assertThat(field(TextArea.class, "Focus", form).getValue()).isEqualTo("From the other analyst");
    }

    @Test
    void theDebriefAndTheMemoEndASession() {
        UUID session = walk.inDebrief(stats.stat());
        Component debrief = open("analyst", session, SessionProcess.FORM_DEBRIEF);
        field(TextArea.class, "Sketch of the next agenda", debrief).setValue("Alleys first");
        press("Finish the debrief", debrief);

        Component memo = open("analyst", session, SessionProcess.FORM_ISSUE_MEMO);
        assertThat(textOf(memo)).contains("City Code Art. 1 §61-4 wants it by");
        press("Issue the memo", memo);

        assertThat(walk.view(session).status()).isEqualTo(SessionStatus.CLOSED);
    }

    @Test
    void anAnalystRecordsAMemoThatCameOnPaper() {
        UUID agency = stats.agency(3);
        UUID session = walk.planned(stats.stat(Set.of(agency)));
        walk.moveToDaysBefore(session, 9);
        walk.complete("analyst", session, SessionProcess.FORM_FRAME, new FrameSession("Alleys", null, List.of(new AgendaLine("What is late?", 20, null))));
        walk.moveToDaysBefore(session, 8);
        signIn.as("analyst");
        SessionPage page = page(session);
        assertThat(textOf(page)).contains("Not received yet.");

        press("Record a memo received", page);
        Dialog dialog = find(Dialog.class).single();
        field(DatePicker.class, "Received on", dialog).setValue(walk.workingDay(0));
        field(TimePicker.class, "At", dialog).setValue(LocalTime.of(9, 15));
        field(TextArea.class, "The memo", dialog).setValue("In the binder");
        press("Record the memo", dialog);

        assertThat(textOf(page)).contains("In the binder").contains("In time").contains("recorded by an analyst").contains("Kept");
    }

    private <V extends Component> V about(UUID stat, Class<V> view) {
        UI.getCurrent().navigate(view, StatAddresses.ofStat(stat));
        return view.cast(getCurrentView());
    }

    private SessionPage page(UUID session) {
        return navigate(SessionPage.class, Map.of("id", session.toString()));
    }

    private Component open(String username, UUID session, String formKey) {
        TaskRow task = walk.openTask(session, formKey);
        signIn.as(username);
        if (task.assignee() == null) {
            desk.claim(task.id(), null);
        }
        TaskForm form = forms.stream().filter(one -> one.formKey().equals(formKey)).findFirst().orElseThrow();
        Component opened = form.open(desk.open(task.id()), command -> desk.complete(task.id(), null, command));
        UI.getCurrent().add(opened);
        return opened;
    }

    @SuppressWarnings("unchecked")
    private void choose(Component within, String label, Object value) {
        field(RadioButtonGroup.class, label, within).setValue(value);
    }

    private Component statPage(UUID stat) {
        UI.getCurrent().navigate(StatAddresses.stat(stat));
        return (Component) getCurrentView();
    }
}
