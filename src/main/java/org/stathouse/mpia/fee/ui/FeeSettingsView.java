package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.mpia.fee.EnterRate;
import org.stathouse.mpia.fee.FeeFigures;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.fee.FeeSetting;
import org.stathouse.mpia.fee.FeeSettings;
import org.stathouse.mpia.fee.RateView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** The settings of the fees, each marked with how sure it is, and the hourly rates, for those who may see them. */
@Route("records-desk/fees")
@PageTitle("Fee settings and rates")
@Menu(title = "Fee settings and rates", order = 86, icon = "vaadin:dollar")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class FeeSettingsView extends Div {

    private final FeeSettings settings;
    private final FeeRates rates;
    private final People people;
    private final DateTexts dates;
    private final Messages messages;
    private final Div figures = new Div();
    private final Div rateTable = new Div();

    FeeSettingsView(FeeSettings settings, FeeRates rates, People people, DateTexts dates, Messages messages) {
        this.settings = settings;
        this.rates = rates;
        this.people = people;
        this.dates = dates;
        this.messages = messages;
        addClassName("page");
        showFigures();
        SectionCard rateCard = new SectionCard("Hourly rates", rateTable);
        if (rates.maySeeSalaries()) {
            Button enter = new Button("Enter a rate", click -> rateDialog().open());
            rateCard.withActions(enter);
        }
        showRates();
        add(
                new PageHeader("Fee settings and rates")
                        .withSubtitle("What GP §4-206 leaves open. What is not read in the law is for counsel to confirm. The two free hours are the law’s and no setting."),
                new SectionCard("Settings", figures),
                rateCard);
    }

    private void showFigures() {
        org.stathouse.mpia.fee.FeeSettingsView view = settings.get();
        FeeFigures now = view.figures();
        BigDecimalField copyRate = money(FeeSetting.COPY_RATE);
        IntegerField deposit = number(FeeSetting.DEPOSIT_PERCENT);
        BigDecimalField threshold = money(FeeSetting.BOARD_THRESHOLD);
        IntegerField answer = number(FeeSetting.ANSWER_DAYS);
        IntegerField pay = number(FeeSetting.PAY_DAYS);
        IntegerField reminder = number(FeeSetting.REMINDER_DAYS);
        IntegerField hours = number(FeeSetting.HOURS_A_YEAR);
        copyRate.setValue(now.copyRate());
        deposit.setValue(now.depositPercent());
        threshold.setValue(now.boardThreshold());
        answer.setValue(now.answerDays());
        pay.setValue(now.payDays());
        reminder.setValue(now.reminderDays());
        hours.setValue(now.hoursAYear());
        Fields fields = new Fields(copyRate, deposit, threshold, answer, pay, reminder, hours);
        FaultSummary faults = new FaultSummary(messages)
                .withField("copyRate", copyRate)
                .withField("depositPercent", deposit)
                .withField("boardThreshold", threshold)
                .withField("answerDays", answer)
                .withField("payDays", pay)
                .withField("reminderDays", reminder)
                .withField("hoursAYear", hours);
        figures.removeAll();
        figures.add(faults, fields);
        if (view.changedBy() != null && view.changedAt() != null) {
            figures.add(new Paragraph("Changed last by " + view.changedBy() + " on " + dates.date(view.changedAt()) + "."));
        }
        if (!view.mayChange()) {
            List.<HasValue<?, ?>>of(copyRate, deposit, threshold, answer, pay, reminder, hours).forEach(field -> field.setReadOnly(true));
            return;
        }
        Button save = new Button("Save the settings", click -> {
            boolean saved = faults.attempt(() -> settings.change(
                    view.version(),
                    new FeeFigures(
                            copyRate.getValue(),
                            deposit.getValue(),
                            threshold.getValue(),
                            answer.getValue(),
                            pay.getValue(),
                            reminder.getValue(),
                            hours.getValue())));
            if (saved) {
                SuccessNotice.show("The settings are saved");
                showFigures();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fields.withButtons(save);
    }

    private static BigDecimalField money(FeeSetting setting) {
        BigDecimalField field = new BigDecimalField(setting.label());
        mark(field, setting);
        return field;
    }

    private static IntegerField number(FeeSetting setting) {
        IntegerField field = new IntegerField(setting.label());
        mark(field, setting);
        return field;
    }

    private static void mark(HasHelper field, FeeSetting setting) {
        field.setHelperText(setting.sureness().label() + ". " + setting.source() + ".");
    }

    private void showRates() {
        rateTable.removeAll();
        if (!rates.maySeeSalaries()) {
            FlowTable table = new FlowTable("Hourly rates of job classes").withColumn("Job class").withFigures("An hour");
            rates.jobClasses().forEach(known -> table.addRow(new Span(known.name()), new Span(FeeTexts.money(known.hourly()))));
            rateTable.add(new Paragraph("Salaries and people’s own rates are for fee approver and supervisor."), table);
            return;
        }
        var all = rates.list();
        if (all.isEmpty()) {
            rateTable.add(new EmptyState("No rate has been entered.", "Enter the job classes first, then who belongs to which."));
            return;
        }
        FlowTable table = new FlowTable("Hourly rates")
                .withColumn("Job class")
                .withColumn("Person")
                .withFigures("Salary")
                .withFigures("An hour")
                .withColumn("From")
                .withColumn("Until")
                .withColumn("Change");
        all.forEach(rate -> table.addRow(
                new Span(rate.jobClass()),
                new Span(rate.personName() == null ? "Everybody in it" : rate.personName()),
                new Span(FeeTexts.money(rate.salary())),
                new Span(rate.hourly() == null ? "As the class" : FeeTexts.money(rate.hourly())),
                new Span(dates.date(rate.from())),
                new Span(rate.until() == null ? "" : dates.date(rate.until())),
                end(rate)));
        rateTable.add(table);
    }

    private Component end(RateView rate) {
        if (rate.until() != null) {
            return new Span();
        }
        Button end = new Button("End", click -> endDialog(rate).open());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        end.setAriaLabel("End the rate of " + (rate.personName() == null ? rate.jobClass() : rate.personName()));
        return end;
    }

    private FieldsDialog endDialog(RateView rate) {
        DatePicker until = Typing.date("Last day", "");
        Typing.require(until);
        FieldsDialog dialog = new FieldsDialog(messages, "End this rate", "Time worked after that day is not billed at it.");
        dialog.add("until", until);
        dialog.confirmBy("End the rate", () -> {
            rates.end(rate.id(), rate.version(), until.getValue());
            showRates();
        });
        return dialog;
    }

    private FieldsDialog rateDialog() {
        ComboBox<Person> person = new ComboBox<>("Person");
        person.setItems(people.active());
        person.setItemLabelGenerator(Person::displayName);
        person.setHelperText("Empty for the rate of the whole job class.");
        TextField jobClass = Typing.line("Job class", "It stands on estimates and fee sheets.");
        BigDecimalField salary = new BigDecimalField("Salary a year, dollars");
        salary.setHelperText("A person may be left without one, and is paid as the class is then.");
        DatePicker from = Typing.date("First day", "The rate before it ends on the day before.");
        Typing.require(jobClass, from);
        FieldsDialog dialog = new FieldsDialog(messages, "Enter a rate", "The salary divided by the hours of the year is what an hour costs (GP §4-206(b)).");
        dialog.add("person", person);
        dialog.add("jobClass", jobClass);
        dialog.add("salary", salary);
        dialog.add("from", from);
        dialog.confirmBy("Enter the rate", () -> {
            rates.enter(new EnterRate(
                    person.getValue() == null ? null : person.getValue().username(), Typing.value(jobClass), salary.getValue(), from.getValue()));
            showRates();
        });
        return dialog;
    }
}
