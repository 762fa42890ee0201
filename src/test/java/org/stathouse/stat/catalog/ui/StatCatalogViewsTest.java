package org.stathouse.stat.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.catalog.NewSchedule;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The list of Stats, the page of one, its form, and how the legal dates are computed. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class StatCatalogViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Stats stats;

    @Autowired
    People people;

    private StatFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new StatFixture(context);
    }

    @Test
    void theListFindsAStatByItsWordsAndLeadsToIt() {
        UUID id = fixture.stat();
        signIn.as("statchair");
        StatView stat = stats.get(id);

        StatListView view = navigate(StatListView.class);
        field(TextField.class, "Search", view).setValue(stat.code());

        assertThat(textOf(view)).contains(stat.name()).contains("Every month, Tuesday, 10:00 AM").contains("1 shown");
    }

    @Test
    void theListOffersToAddAStatToThoseWhoKeepIt() {
        signIn.as("analyst");
        assertThat(find(Button.class, navigate(StatListView.class)).withText("Add a Stat").exists()).isTrue();
    }

    @Test
    void theListOffersNoChairToAddAStat() {
        signIn.as("statchair");
        assertThat(find(Button.class, navigate(StatListView.class)).withText("Add a Stat").exists()).isFalse();
    }

    @Test
    void thePageSaysWhoRunsItAndWhatItLooksAtNow() {
        UUID id = fixture.stat();
        signIn.as("analyst");

        StatPage page = page(id);

        assertThat(textOf(page)).contains("Sybil Carver").contains("Anya Lund").contains("Quincy Rhodes").contains("What is on time and what is late");
    }

    @Test
    void theChairEndsAStatWithAReason() {
        UUID id = fixture.stat();
        signIn.as("statchair");
        StatPage page = page(id);

        press("End it", page);
        Dialog dialog = find(Dialog.class).single();
        press("End it", dialog);
        assertThat(textOf(dialog)).contains("This is required");
        field(TextArea.class, "Reason", dialog).setValue("Its aim is reached");
        press("End it", dialog);

        assertThat(stats.get(id).active()).isFalse();
        assertThat(textOf(page)).contains("No longer meets: Its aim is reached");
    }

    @Test
    void addsAStatWithASeason() {
        StatForm wanted = fixture.form(Set.of());
        signIn.as("analyst");
        StatFormView view = navigate(StatFormView.class);

        field(TextField.class, "Name", view).setValue(wanted.name());
        assertThat(field(TextField.class, "Short form", view).getValue()).isEqualTo(wanted.code());
        field(TextField.class, "Sponsor", view).setValue("Mayor");
        choose(view, "Chair", "statchair");
        choose(view, "Lead analyst", "analyst");
        analysts(view).setValue(Set.of(person("analyst")));
        cadence(view).setValue(Cadence.BIWEEKLY);
        weekday(view).setValue(DayOfWeek.WEDNESDAY);
        field(TimePicker.class, "Begins at", view).setValue(LocalTime.of(14, 30));
        field(TextArea.class, "Usual focus", view).setValue("Streets");
        press("Add a season", view);
        months(view, "From month").setValue(Month.NOVEMBER);
        months(view, "To month").setValue(Month.MARCH);
        field(TextField.class, "Focus in these months", view).setValue("Snow");
        press("Save", view);

        StatPage page = (StatPage) getCurrentView();
        assertThat(textOf(page)).contains("November to March").contains("Snow").contains("All other months");
    }

    @Test
    void keepsWhatWasTypedAndNamesTheFaultsAtTheirFields() {
        signIn.as("analyst");
        StatFormView view = navigate(StatFormView.class);
        field(TextField.class, "Sponsor", view).setValue("Mayor");

        press("Save", view);

        assertThat(field(TextField.class, "Name", view).isInvalid()).isTrue();
        assertThat(chooser(view, "Chair").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Sponsor", view).getValue()).isEqualTo("Mayor");
    }

    @Test
    void showsAConflictWhenSomebodyElseChangedTheStat() {
        UUID id = fixture.stat();
        signIn.as("analyst");
        StatFormView view = navigate("stat/stats/" + id + "/edit", StatFormView.class);
        StatView seen = stats.get(id);
        signIn.as("deputy", () -> stats.reschedule(id, new NewSchedule(Cadence.QUARTERLY, null, null, null, null)));
        field(TextField.class, "Sponsor", view).setValue("Mayor");

        press("Save", view);

        assertThat(find(ConflictNotice.class, view).single().isVisible()).isTrue();
        assertThat(field(TextField.class, "Sponsor", view).getValue()).isEqualTo("Mayor");
        press("Load their version", view);
        assertThat(cadence(view).getValue()).isEqualTo(Cadence.QUARTERLY);
        assertThat(field(TextField.class, "Sponsor", view).getValue()).isEqualTo(seen.sponsor());
    }

    @Test
    void everybodyReadsHowTheLegalDatesAreComputed() {
        signIn.as("owner");
        StatSettingsView read = navigate(StatSettingsView.class);
        assertThat(textOf(read)).contains("48 hours before the session begins");
        assertThat(find(IntegerField.class, read).exists()).isFalse();
    }

    @Test
    void administratorsAreToldWhatIsWrongWithTheNumbersOfTheLegalDates() {
        signIn.as("admin");
        StatSettingsView view = navigate(StatSettingsView.class);
        field(IntegerField.class, "Follow-up memo", view).setValue(99);
        press("Save", view);
        assertThat(field(IntegerField.class, "Follow-up memo", view).isInvalid()).isTrue();
    }

    private StatPage page(UUID id) {
        return navigate(StatPage.class, Map.of("id", id.toString()));
    }

    private void choose(StatFormView view, String label, String username) {
        chooser(view, label).setValue(person(username));
    }

    private Person person(String username) {
        return people.find(username).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> chooser(StatFormView view, String label) {
        return field(ComboBox.class, label, view);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Person> analysts(StatFormView view) {
        return field(MultiSelectComboBox.class, "Analysts", view);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Cadence> cadence(StatFormView view) {
        return field(ComboBox.class, "Meets", view);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<DayOfWeek> weekday(StatFormView view) {
        return field(ComboBox.class, "On", view);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Month> months(StatFormView view, String label) {
        return field(ComboBox.class, label, view);
    }
}
