package org.stathouse.worklist.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.RowEditor;

class FormFieldsTest {

    /** Fields of every kind, as the forms have them. */
    private static final class Form extends Div {

        private final TextArea purpose = new TextArea("Purpose");
        private final DatePicker end = new DatePicker("End date");
        private final IntegerField pages = new IntegerField("Pages");
        private final BigDecimalField dollars = new BigDecimalField("Dollars");
        private final Checkbox deposit = new Checkbox("Deposit");
        private final RadioButtonGroup<Boolean> answer = Choice.of("Answer", yes -> yes ? "Yes" : "No", true, false);
        private final ComboBox<DayOfWeek> day = new ComboBox<>("Day", DayOfWeek.values());
        private final MultiSelectComboBox<DayOfWeek> days = new MultiSelectComboBox<>("Days", DayOfWeek.values());
        private final RowEditor<Row> steps = new RowEditor<>("Step", Row::new);

        Form() {
            steps.add(new Row());
            add(new Div(purpose, end), pages, dollars, deposit, answer, day, days, steps);
        }
    }

    private static final class Row extends Div {

        private final TextField title = new TextField("Title");

        Row() {
            add(title);
        }
    }

    @Test
    void putsEveryKindOfFieldBackAsItWas() {
        Form typed = new Form();
        typed.purpose.setValue("First line\nsecond “line”");
        typed.end.setValue(LocalDate.of(2028, 2, 29));
        typed.pages.setValue(12);
        typed.dollars.setValue(new BigDecimal("0.25"));
        typed.deposit.setValue(true);
        typed.answer.setValue(false);
        typed.day.setValue(DayOfWeek.FRIDAY);
        typed.days.setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        typed.steps.addEmpty();
        typed.steps.rows().get(1).title.setValue("Second step");
        Form again = new Form();

        Map<String, List<String>> unfit = new FormFields(again).write(new FormFields(typed).read());

        assertThat(unfit).isEmpty();
        assertThat(again.purpose.getValue()).isEqualTo("First line\nsecond “line”");
        assertThat(again.end.getValue()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(again.pages.getValue()).isEqualTo(12);
        assertThat(again.dollars.getValue()).isEqualByComparingTo("0.25");
        assertThat(again.deposit.getValue()).isTrue();
        assertThat(again.answer.getValue()).isFalse();
        assertThat(again.day.getValue()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(again.days.getValue()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(again.steps.rows()).hasSize(2);
        assertThat(again.steps.rows().get(1).title.getValue()).isEqualTo("Second step");
    }

    @Test
    void keepsWhatFitsAFormThatHasChangedAndTellsTheRest() {
        Div form = new Div();
        TextField purpose = new TextField("Purpose");
        ComboBox<String> owner = new ComboBox<>("Owner", "Ann Lee", "Bo Fox");
        form.add(purpose, owner);

        Map<String, List<String>> unfit = new FormFields(form)
                .write(Map.of("purpose", List.of("Kept"), "owner", List.of("Cy Gone"), "scope", List.of("Of a field that went")));

        assertThat(purpose.getValue()).isEqualTo("Kept");
        assertThat(unfit).containsOnly(Map.entry("owner", List.of("Cy Gone")), Map.entry("scope", List.of("Of a field that went")));
    }

    @Test
    void neverChoosesBetweenTwoPeopleOfOneName() {
        record Person(String username, String name) {}
        ComboBox<Person> owner = new ComboBox<>("Owner", new Person("a1", "Ann Lee"), new Person("a2", "Ann Lee"));
        owner.setItemLabelGenerator(Person::name);

        Map<String, List<String>> unfit = new FormFields(new Div(owner)).write(Map.of("owner", List.of("Ann Lee")));

        assertThat(owner.getValue()).isNull();
        assertThat(unfit).containsKey("owner");
    }

    @Test
    void neverTellsAPassword() {
        PasswordField password = new PasswordField("Password");
        password.setValue("a secret sentence");

        assertThat(new FormFields(new Div(password)).read()).isEmpty();
    }

    @Test
    void keepsADraftWhenTheFigureInALabelChanges() {
        TextField before = new TextField("1. Impact (25%)");
        before.setValue("Typed");
        TextField after = new TextField("2. Impact (30%)");

        new FormFields(new Div(after)).write(new FormFields(new Div(before)).read());

        assertThat(after.getValue()).isEqualTo("Typed");
    }

    @Test
    void fillsFieldsThatAppearOnlyOnceAnotherIsFilled() {
        TextField reason = new TextField("Reason");
        RadioButtonGroup<Boolean> answer = Choice.of("Answer", yes -> yes ? "Yes" : "No", true, false);
        Div form = new Div(answer);
        answer.addValueChangeListener(change -> form.add(reason));

        new FormFields(form).write(Map.of("answer", List.of("No"), "reason", List.of("Too late")));

        assertThat(reason.getValue()).isEqualTo("Too late");
    }

    @Test
    void hearsOfChangesInRowsThatWereAddedLater() {
        Form form = new Form();
        List<String> heard = new ArrayList<>();
        new FormFields(form).watch(() -> heard.add("change"));

        form.steps.addEmpty();
        heard.clear();
        form.steps.rows().get(1).title.setValue("New");

        assertThat(heard).hasSize(1);
    }

    @Test
    void bringsBackRowsThatComeFromElsewhereByWhatNamesThem() {
        RowEditor<TextField> chosen = new RowEditor<TextField>("Measure").recalling(row -> List.of(row.getLabel()), origin -> new TextField(origin.getFirst()));
        chosen.add(new TextField("Days to answer"));
        chosen.rows().getFirst().setValue("Directly");
        RowEditor<TextField> again = new RowEditor<TextField>("Measure").recalling(row -> List.of(row.getLabel()), origin -> new TextField(origin.getFirst()));

        new FormFields(new Div(again)).write(new FormFields(new Div(chosen)).read());

        assertThat(again.rows()).singleElement().satisfies(row -> {
            assertThat(row.getLabel()).isEqualTo("Days to answer");
            assertThat(row.getValue()).isEqualTo("Directly");
        });
    }
}
