package org.stathouse.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.ProcessCases;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.operations.TestProcess;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.operations.ui")
class OperationViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    Incidents incidents;

    @Autowired
    ProcessVersions versions;

    @Autowired
    ProcessCases cases;

    private TestProcess process;

    @BeforeEach
    void deploy() {
        process = new TestProcess(context);
        signIn.as("admin");
    }

    @AfterEach
    void remove() {
        process.remove();
    }

    @Test
    void listsTheProcessesAndHowTheirJobsStand() {
        process.start();

        ProcessesView view = navigate(ProcessesView.class);

        assertThat(textOf(view)).contains("Process of a test", "Waits for its time", "Due longest since");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains("admin/processes/" + process.key + "/1");
    }

    @Test
    void showsAtAVersionWhereItsCasesStandAndOpensThem() {
        CaseRef subject = process.start();

        ProcessVersionView view = atVersion();

        assertThat(textOf(view)).contains("Where the cases stand", "Check it", "User task", "All its cases");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains("admin/process-cases/" + process.processOf(subject));
    }

    @Test
    void asksForAReasonBeforeItSuspendsAVersion() {
        process.start();
        ProcessVersionView view = atVersion();

        press("Suspend", view);
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class).withText("Suspend").all().getLast()).click();
        assertThat(versions.heat(process.key, 1).definition().suspended()).isFalse();
        field(TextArea.class, "Reason", dialog).setValue("The template is wrong.");
        test(find(Button.class).withText("Suspend").all().getLast()).click();

        assertThat(versions.heat(process.key, 1).definition().suspended()).isTrue();
        assertThat(textOf(view)).contains("No case can start on this version for now.");
    }

    @Test
    void triesASelectedIncidentAgain() {
        String job = stopped();
        IncidentsView view = navigate(IncidentsView.class, QueryParameters.of("process", process.key));
        assertThat(textOf(view)).contains("Do the step", "Stopped", "missingSteps", "Where in the program");

        find(Checkbox.class, view).single().setValue(true);
        press("Try 1 again", view);
        test(find(Button.class).withText("Try again").single()).click();

        assertThat(incidents.get(job).item().attemptsLeft()).isEqualTo(1);
        assertThat(textOf(view)).contains("Tried again by itself");
    }

    @Test
    void setsAVariableWithAReason() {
        String running = process.processOf(process.start());
        ProcessCaseView view = at(running);
        assertThat(textOf(view)).contains("Never by hand", "proposalId");

        test(find(Button.class, view).withAttribute("aria-label", "Set ready").single()).click();
        Dialog dialog = find(Dialog.class).single();
        find(RadioButtonGroup.class, dialog).single().setValue("true");
        field(TextArea.class, "Reason", dialog).setValue("The outside system is back.");
        test(find(Button.class).withText("Set it").single()).click();

        assertThat(cases.get(running).variables()).anyMatch(variable -> variable.name().equals("ready") && variable.value().equals("true"));
    }

    @Test
    void saysSoWhereAProcessHasEnded() {
        assertThat(textOf(at("none"))).contains("This process has ended, or there never was one.");
    }

    @Test
    void ordersADryRunWithTheMappingThatWasChosen() {
        process.start();
        process.deployWithOtherTask("UserTask_Examine", "Examine it");
        NewMigrationView view = navigate(NewMigrationView.class, new RouteParameters("key", process.key));
        assertThat(textOf(view)).contains("1 case now.");
        assertThat(find(ComboBox.class, view).all()).hasSizeGreaterThan(2);

        press("Try it out", view);

        MigrationPage page = (MigrationPage) getCurrentView();
        assertThat(textOf(page)).contains("Dry run: Process of a test, version 1 to 2", "0 of 1 case tried", "Nothing was changed.", "Not tried");
    }

    @Test
    void isClosedToEverybodyElse() {
        signIn.as("tmo");

        UI.getCurrent().navigate("admin/incidents");

        assertThat(getCurrentView()).isNotInstanceOf(IncidentsView.class);
    }

    private String stopped() {
        return process.stopped(process.start(), () -> clock.advance(Duration.ofHours(1)));
    }

    private ProcessVersionView atVersion() {
        return navigate(ProcessVersionView.class, new RouteParameters(Map.of("key", process.key, "version", "1")));
    }

    private ProcessCaseView at(String running) {
        return navigate(ProcessCaseView.class, new RouteParameters("process", running));
    }

    private <T extends Component> T navigate(Class<T> view, RouteParameters parameters) {
        UI.getCurrent().navigate(view, parameters);
        return view.cast(getCurrentView());
    }

    private <T extends Component> T navigate(Class<T> view, QueryParameters parameters) {
        UI.getCurrent().navigate(view, parameters);
        return view.cast(getCurrentView());
    }
}
