package org.stathouse.worklist.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.briefing.press.PacketRun;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.measure.StatMeasures;
import org.stathouse.status.Rag;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;

/** The large forms that are no task: every field of them is filled in, the page is left, and all of it stands there again. */
@IntegrationTest
@ViewPackages(packages = {
    "org.stathouse.briefing.ui", "org.stathouse.mpia", "org.stathouse.performance.ui", "org.stathouse.plan.ui", "org.stathouse.stat",
    "org.stathouse.status.ui", "org.stathouse.steerco.ui", "org.stathouse.worklist.draft.ui"
})
class LargeFormsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    FormDrafts drafts;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "clerk, records-desk/requests/new",
        "analyst, stat/stats/new",
        "tmo, steerco/members/new",
        "tmo, steerco/meetings/new",
        "analyst, stat/tiger-teams/new",
        "opi, performance/kpi-approvals/new",
        "analyst, stat/sessions/new",
        "records, records-desk/letter-templates/REFERRAL"
    })
    void whatWasTypedIsThereAgain(String person, String path) {
        signIn.as(person);
        assertKept(path);
    }

    @Test
    void whatWasTypedIntoAStatItsMeasureAndItsWeeklyStatusIsThereAgain() {
        UUID stat = new StatFixture(context).stat();
        signIn.as(StatFixture.LEAD);

        assertKept("stat/stats/" + stat + "/edit");
        assertKept("stat/stats/" + stat + "/measures/new");
        assertKept("stat/weekly-status/" + stat);
    }

    @Test
    void theFiguresOfAllPeriodsThatWereTypedAreThereAgain() {
        UUID measure = new StatMeasures(context).weekly(new StatFixture(context).stat()).id();
        signIn.as(StatFixture.LEAD);

        assertKept("stat/measures/" + measure + "/enter");
        assertKept("stat/measures/" + measure + "/edit");
    }

    @Test
    void whatWasTypedIntoAnActionIsThereAgainUnderTheAddressOfItsDraft() {
        ActionId action = new PlanActions(context).add();
        signIn.as("tmo");

        assertKept("plan/actions/" + action + "?edit");
    }

    @Test
    void theCorrectionOfAReportIsThereAgain() {
        UUID report = publishedReport();
        signIn.as("owner");

        assertKept("status/reports/" + report + "/correct");
    }

    @Test
    void theSectionsThatWereChosenForAPacketAreThereAgainInTheirOrder() {
        signIn.as(PacketRun.MAKER);
        String path = "packets/new?kind=records-week&subject=" + PacketRun.SUBJECT;
        KeptForm form = open(path);
        test(find(Button.class, form).all().stream().filter(button -> button.getAriaLabel().filter(label -> label.startsWith("Move down")).isPresent()).findFirst().orElseThrow())
                .click();
        Map<String, List<String>> typed = new FormFields(form).read();

        KeptForm again = open(path);

        assertThat(new FormFields(again).read()).isEqualTo(typed);
        assertThat(drafts.mine(null, 1).items().getFirst().caseName()).isNotBlank();
    }

    @Test
    void discardingPutsTheFormAsItWas() {
        signIn.as("clerk");
        KeptForm form = open("records-desk/requests/new");
        Map<String, List<String>> opened = new FormFields(form).read();
        fill(form);
        open("records-desk/requests/new");

        press("Discard what I typed", shown());
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.count()).isZero();
        assertThat(new FormFields(open("records-desk/requests/new")).read()).isEqualTo(opened);
    }

    @Test
    void handingOneInLeavesWhatAnotherWindowHoldsOfAnother() {
        signIn.as("clerk");
        KeptForm form = open("records-desk/requests/new");
        field(TextArea.class, "Which records", form).setValue("Of this window");
        FormDraft mine = drafts.mine(null, 1).items().getFirst();
        FormDraft other = drafts.begin(new KeptPlace(mine.place(), mine.title(), null, mine.path()).with(Map.of("which-records", List.of("Of another window"))));

        form.handedIn();

        assertThat(drafts.mine(null, 5).items()).extracting(FormDraft::id).containsExactly(other.id());
    }

    @Test
    void nothingIsUnfinishedOnceWhatWasTypedIsTakenBack() {
        signIn.as("clerk");
        KeptForm form = open("records-desk/requests/new");
        field(TextArea.class, "Which records", form).setValue("A mistake");
        assertThat(drafts.count()).isEqualTo(1);

        field(TextArea.class, "Which records", form).setValue("");

        assertThat(drafts.count()).isZero();
    }

    private UUID publishedReport() {
        ActionId action = new PlanActions(context).add();
        return new StatusJourney(context).publish(action, Rag.AMBER);
    }

    /** Fills all fields in, opens the page anew and compares; and the list of unfinished forms leads to the same page. */
    private void assertKept(String path) {
        KeptForm form = open(path);
        Map<String, List<String>> opened = new FormFields(form).read();
        fill(form);
        Map<String, List<String>> typed = new FormFields(form).read();
        assertThat(typed).as(path).isNotEqualTo(opened);

        UnfinishedFormsView list = navigate(UnfinishedFormsView.class);
        test(find(Button.class, list).withText("Continue").all().getFirst()).click();
        KeptForm again = find(KeptForm.class, shown()).single();

        assertThat(new FormFields(again).read()).as(path).isEqualTo(typed);
        assertThat(textOf(again)).contains("and have not handed it in").doesNotContain("did not fit");
    }

    private KeptForm open(String path) {
        UI.getCurrent().navigate(UnfinishedFormsView.class);
        Location there = new Location(path);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        return find(KeptForm.class, shown()).single();
    }

    private Component shown() {
        return (Component) getCurrentView();
    }

    private void fill(KeptForm form) {
        find(ComboBox.class, form).all().forEach(LargeFormsTest::chooseFirst);
        find(RadioButtonGroup.class, form).all().forEach(LargeFormsTest::chooseLast);
        // Fields that appear only now are filled in too.
        find(TextField.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue("17"));
        find(TextArea.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue("Typed\nin two lines"));
        find(DatePicker.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue(clock.today().minusDays(40)));
        find(TimePicker.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue(LocalTime.of(14, 45)));
        find(IntegerField.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue(7));
        find(BigDecimalField.class, form).all().stream().filter(LargeFormsTest::isOpen).forEach(field -> field.setValue(new BigDecimal("7.5")));
    }

    private static boolean isOpen(HasValue<?, ?> field) {
        return !field.isReadOnly();
    }

    @SuppressWarnings("unchecked")
    private static void chooseFirst(ComboBox<?> field) {
        if (isOpen(field) && field.isEmpty()) {
            ((ComboBox<Object>) field).getGenericDataView().getItems().findFirst().ifPresent(((ComboBox<Object>) field)::setValue);
        }
    }

    @SuppressWarnings("unchecked")
    private static void chooseLast(RadioButtonGroup<?> field) {
        if (isOpen(field)) {
            ((RadioButtonGroup<Object>) field).getGenericDataView().getItems().reduce((one, next) -> next).ifPresent(((RadioButtonGroup<Object>) field)::setValue);
        }
    }
}
