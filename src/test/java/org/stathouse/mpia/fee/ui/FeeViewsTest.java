package org.stathouse.mpia.fee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.fee.EnterRate;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.fee.MakeEstimate;
import org.stathouse.mpia.fee.process.FeeProcess;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.ui.TaskForm;

/** What people see of fees: the part of the request's page, the form of the estimate, the page of settings and rates. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.mpia.fee.ui")
class FeeViewsTest extends ViewTest {

    private static final String JOB_CLASS = "Archivist of the view tests";

    @Autowired
    SignIn signIn;

    @Autowired
    FeePanel panel;

    @Autowired
    RequestBook requests;

    @Autowired
    Estimates estimates;

    @Autowired
    FeeRates rates;

    @Autowired
    TaskDesk desk;

    @Autowired
    List<TaskForm> forms;

    private UUID request = new UUID(0, 0);

    @BeforeEach
    void openARequest() {
        request = new RecordsFixture(context).request();
        signIn.as("fees", () -> {
            if (rates.jobClasses().stream().noneMatch(known -> known.name().equals(JOB_CLASS))) {
                rates.enter(new EnterRate(null, JOB_CLASS, new BigDecimal("62400"), LocalDate.of(2026, 1, 1)));
            }
        });
    }

    @Test
    void thePanelSaysThatNoFeeIsBegunAndOffersToBeginOne() {
        signIn.as("clerk");

        Component part = panel.of(requests.get(request)).orElseThrow();

        assertThat(textOf(part)).contains("No fee has been begun").contains("Begin the fee").contains("Enter time");
    }

    @Test
    void staffOfOtherAgenciesSeeNoFees() {
        signIn.as(new RecordsFixture(context).otherAgency().custodian());

        assertThat(panel.of(requests.get(request))).isEmpty();
    }

    @Test
    void theFormCountsTheEstimateWhileItIsTypedAndHandsItIn() {
        signIn.as("clerk");
        estimates.begin(request);
        Object[] handedIn = new Object[1];
        Component form = form(handedIn);
        UI.getCurrent().add(form);

        choose(form, "Task", FeeTask.SEARCH);
        choose(form, "Job class", rates.jobClasses().stream().filter(known -> known.name().equals(JOB_CLASS)).findFirst().orElseThrow());
        field(BigDecimalField.class, "Fewest hours", form).setValue(new BigDecimal("4"));
        field(BigDecimalField.class, "Most hours", form).setValue(new BigDecimal("20"));

        assertThat(textOf(form)).contains("Estimate: $60.00 to $540.00").contains("about which the Board hears complaints");
        press("Hand in the estimate", form);
        assertThat(((MakeEstimate) handedIn[0]).times().getFirst().jobClass()).isEqualTo(JOB_CLASS);
    }

    @Test
    void settingsAreMarkedWithHowSureTheyAreAndReadOnlyForTheClerk() {
        signIn.as("clerk");
        FeeSettingsView view = navigate(FeeSettingsView.class);

        IntegerField answerDays = field(IntegerField.class, "Days to agree to an estimate", view);
        assertThat(answerDays.getHelperText()).startsWith("General knowledge");
        assertThat(answerDays.isReadOnly()).isTrue();
        assertThat(textOf(view)).contains(JOB_CLASS).doesNotContain("Enter a rate").doesNotContain("62,400");
    }

    @Test
    void theFeeApproverSeesSalariesAndMaySaveTheSettings() {
        signIn.as("fees");
        FeeSettingsView view = navigate(FeeSettingsView.class);

        assertThat(textOf(view)).contains("$62,400.00").contains("Enter a rate").contains("Save the settings");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(Component form, String label, T value) {
        ((ComboBox<T>) field(ComboBox.class, label, form)).setValue(value);
    }

    private Component form(Object[] handedIn) {
        CaseRef fee = new CaseRef(FeeProcess.KEY, request);
        String task = new CaseWalk(context).openTask(fee, FeeProcess.FORM_ESTIMATE).id();
        signIn.as("clerk");
        desk.claim(task, null);
        return forms.stream()
                .filter(form -> form.formKey().equals(FeeProcess.FORM_ESTIMATE))
                .findFirst()
                .orElseThrow()
                .open(desk.open(task), command -> handedIn[0] = command);
    }
}
