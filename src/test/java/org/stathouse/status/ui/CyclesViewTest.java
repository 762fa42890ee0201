package org.stathouse.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportState;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.status.ui")
class CyclesViewTest extends ViewTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2140);

    @Autowired
    SignIn signIn;

    @Autowired
    StatusCycles cycles;

    private StatusJourney journey;
    private ActionId action;
    private YearMonth month;

    @BeforeEach
    void setUp() {
        journey = new StatusJourney(context);
        action = new PlanActions(context).add();
        month = YearMonth.of(YEAR.incrementAndGet(), 6);
    }

    @Test
    void aReportCanBeAcceptedOnlyAfterItWasUnfoldedAndLookedAt() {
        UUID report = journey.submit(action, Rag.GREEN, month);
        signIn.as("tmo");
        CyclesView view = navigate(CyclesView.class);
        String name = new PlanActions(context).view(action).title();
        Checkbox tick = find(Checkbox.class, view).all().stream().filter(box -> box.getAriaLabel().orElse("").endsWith(name)).findFirst().orElseThrow();
        assertThat(tick.isEnabled()).isFalse();
        Details details = find(Details.class, view).all().stream().filter(one -> textOf(one.getSummary()).contains(name)).findFirst().orElseThrow();

        details.setOpened(true);
        assertThat(textOf(details)).contains("Opened two counters.");
        tick.setValue(true);
        press("Accept 1", view);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void movingADateSaysBeforehandWhatMovesWithIt() {
        journey.ask(action, month);
        signIn.as("tmo");
        CyclesView view = navigate(CyclesView.class);
        find(Button.class, view).all().stream()
                .filter(button -> ("Move the dates of " + DateTexts.month(month)).equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .click();
        Dialog dialog = find(Dialog.class).single();
        assertThat(textOf(dialog)).contains("Nothing moves yet");

        DatePicker lock = field(DatePicker.class, "Locked", dialog);
        lock.setValue(lock.getValue().plusDays(7));

        assertThat(textOf(dialog)).contains("The lock of all reports moves from");
        assertThat(cycles.of(month).lockOn()).isNotEqualTo(lock.getValue());
    }
}
