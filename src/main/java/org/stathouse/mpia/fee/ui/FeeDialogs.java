package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.fee.ChargeKind;
import org.stathouse.mpia.fee.Charges;
import org.stathouse.mpia.fee.EnterCharge;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FeeSheets;
import org.stathouse.mpia.fee.FeeTimes;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.fee.LogTime;
import org.stathouse.mpia.fee.PaymentKind;
import org.stathouse.mpia.fee.PaymentMethod;
import org.stathouse.mpia.fee.Payments;
import org.stathouse.mpia.fee.RecordPayment;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** The dialogs in which staff enter what belongs to a fee. Each draws the panel anew after its step. */
@org.springframework.stereotype.Component
class FeeDialogs {

    private final FeeBook book;
    private final Estimates estimates;
    private final FeeTimes times;
    private final Charges charges;
    private final Payments payments;
    private final FeeSheets sheets;
    private final People people;
    private final Messages messages;

    FeeDialogs(
            FeeBook book,
            Estimates estimates,
            FeeTimes times,
            Charges charges,
            Payments payments,
            FeeSheets sheets,
            People people,
            Messages messages) {
        this.book = book;
        this.estimates = estimates;
        this.times = times;
        this.charges = charges;
        this.payments = payments;
        this.sheets = sheets;
        this.people = people;
        this.messages = messages;
    }

    Dialog begin(UUID request, Runnable done) {
        FieldsDialog dialog = new FieldsDialog(messages, "Begin the fee", "Clerk or custodian is asked for an estimate; what was worked already counts.");
        return confirmed(dialog, "Begin the fee", () -> estimates.begin(request), done);
    }

    Dialog time(UUID request, Runnable done) {
        ComboBox<Person> person = new ComboBox<>("Person");
        person.setItems(people.active());
        person.setItemLabelGenerator(Person::displayName);
        person.setHelperText("Empty for yourself.");
        RadioButtonGroup<FeeTask> task = Choice.of("Task", FeeTask::label, FeeTask.values());
        BigDecimalField hours = amount("Hours", "In quarters: 0.25, 0.5, 0.75, 1");
        DatePicker on = Typing.date("Day of the work", "Empty for today.");
        TextArea note = Typing.text("Note", "What was done.");
        FieldsDialog dialog = new FieldsDialog(messages, "Enter time", "The first two hours of search and preparation are free, those worked first.");
        dialog.add("person", person);
        dialog.add("task", task);
        dialog.add("hours", hours);
        dialog.add("on", on);
        dialog.add("note", note);
        return confirmed(
                dialog,
                "Enter the time",
                () -> times.log(
                        request,
                        new LogTime(
                                person.getValue() == null ? null : person.getValue().username(),
                                task.getValue(),
                                hours.getValue(),
                                on.getValue(),
                                Typing.value(note))),
                done);
    }

    Dialog removeTime(UUID request, FeeView.Time time, Runnable done) {
        FieldsDialog dialog = new FieldsDialog(
                messages, "Remove this time?", time.personName() + ", " + time.hours().toPlainString() + " hours. The history keeps that it was there.");
        return confirmed(dialog, "Remove the time", () -> times.remove(request, time.id(), time.version()), done);
    }

    Dialog charge(UUID request, Runnable done) {
        RadioButtonGroup<ChargeKind> kind = Choice.of("What", ChargeKind::label, ChargeKind.values());
        IntegerField pages = new IntegerField("Pages");
        BigDecimalField perPage = amount("Dollars a page, by another law", "Empty for the City’s own price. Another law’s copy fee goes first (GP §4-206(b)).");
        TextField citation = Typing.line("That law", "Its section.");
        BigDecimalField cost = amount("Cost in dollars", "What it cost the City.");
        DatePicker on = Typing.date("Day", "Empty for today.");
        TextArea note = Typing.text("Note", "");
        kind.addValueChangeListener(change -> {
            boolean copies = change.getValue() == ChargeKind.COPIES;
            pages.setVisible(copies);
            perPage.setVisible(copies);
            citation.setVisible(copies);
            cost.setVisible(!copies);
        });
        kind.setValue(ChargeKind.COPIES);
        FieldsDialog dialog = new FieldsDialog(messages, "Enter copies or costs", "Postage and media are billed at cost.");
        dialog.add("kind", kind);
        dialog.add("pages", pages);
        dialog.add("perPage", perPage);
        dialog.add("citation", citation);
        dialog.add("amount", cost);
        dialog.add("on", on);
        dialog.add("note", note);
        return confirmed(
                dialog,
                "Enter it",
                () -> charges.enter(
                        request,
                        new EnterCharge(
                                kind.getValue(), pages.getValue(), perPage.getValue(), Typing.value(citation), cost.getValue(), on.getValue(), Typing.value(note))),
                done);
    }

    Dialog removeCharge(UUID request, FeeView.Spent charge, Runnable done) {
        FieldsDialog dialog = new FieldsDialog(
                messages, "Remove this entry?", charge.kind().label() + ", " + FeeTexts.money(charge.amount()) + ". The history keeps that it was there.");
        return confirmed(dialog, "Remove the entry", () -> charges.remove(request, charge.id(), charge.version()), done);
    }

    Dialog answer(UUID request, FeeView view, Runnable done) {
        RadioButtonGroup<Boolean> agreed = Choice.of("Does the requester agree?", yes -> yes ? "Yes" : "No", true, false);
        FieldsDialog dialog = new FieldsDialog(
                messages,
                "The requester’s answer",
                "Version " + view.account().estimate() + ", " + FeeTexts.range(view.account().low(), view.account().high()) + ". Write down only what they have told you.");
        dialog.add("agreed", agreed);
        return confirmed(
                dialog,
                "Write it down",
                () -> {
                    Boolean answer = agreed.getValue();
                    if (answer == null) {
                        throw new BusinessRuleViolation(Fault.at("agreed", "shared.required"));
                    }
                    book.answerEstimate(request, Objects.requireNonNullElse(view.account().estimate(), 0), answer);
                },
                done);
    }

    Dialog again(UUID request, Runnable done) {
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        Typing.require(reason);
        FieldsDialog dialog = new FieldsDialog(
                messages, "Estimate again", "No more than the agreed estimate is billed without a new one and the requester’s consent.");
        dialog.add("reason", reason);
        return confirmed(dialog, "Ask for a new estimate", () -> estimates.again(request, Typing.value(reason)), done);
    }

    Dialog waiver(UUID request, Runnable done) {
        RadioButtonGroup<WaiverGround> ground = Choice.of("Ground", WaiverGround::label, WaiverGround.values());
        TextArea statement = Typing.text("In the requester’s words", "Of an affidavit: that it was filed, and when.");
        Typing.require(statement);
        FieldsDialog dialog = new FieldsDialog(messages, "The requester asks for a waiver", "The fee approver or the supervisor decides.");
        dialog.add("ground", ground);
        dialog.add("statement", statement);
        return confirmed(
                dialog,
                "Write it down",
                () -> book.askWaiver(request, ground.getValue(), Typing.value(statement)),
                done);
    }

    Dialog payment(UUID request, Runnable done) {
        return money(
                request, PaymentKind.PAYMENT, "Record a payment", "No card is charged here: record what was paid at the counter, by mail or by transfer.", done);
    }

    Dialog refund(UUID request, Runnable done) {
        return money(request, PaymentKind.REFUND, "Record a refund", "What was paid above the final fee goes back; more only by order.", done);
    }

    private Dialog money(UUID request, PaymentKind kind, String title, String consequence, Runnable done) {
        BigDecimalField amount = amount("Dollars", "");
        RadioButtonGroup<PaymentMethod> method = Choice.of("How", PaymentMethod::label, PaymentMethod.values());
        TextField reference = Typing.line("Number of the check or receipt", "");
        DatePicker on = Typing.date("Day", "Empty for today.");
        TextField orderedBy = Typing.line("Ordered by", "The Board or the court, where one of them ordered it.");
        TextArea reason = Typing.text("Reason", "");
        FieldsDialog dialog = new FieldsDialog(messages, title, consequence);
        dialog.add("amount", amount);
        dialog.add("method", method);
        dialog.add("reference", reference);
        dialog.add("on", on);
        if (kind == PaymentKind.REFUND) {
            dialog.add("reason", reason);
            dialog.add("orderedBy", orderedBy);
        }
        return confirmed(
                dialog,
                title,
                () -> payments.record(
                        request,
                        new RecordPayment(
                                kind, amount.getValue(), method.getValue(), Typing.value(reference), Typing.value(reason), Typing.value(orderedBy), on.getValue())),
                done);
    }

    Dialog writeOff(UUID request, FeeView view, Runnable done) {
        BigDecimalField amount = amount("Dollars", "");
        amount.setValue(view.account().due());
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        Typing.require(reason);
        FieldsDialog dialog = new FieldsDialog(messages, "Write off", "What is written off is not due any more.");
        dialog.add("amount", amount);
        dialog.add("reason", reason);
        return confirmed(
                dialog,
                "Write off",
                () -> payments.record(
                        request, new RecordPayment(PaymentKind.WRITE_OFF, amount.getValue(), null, null, Typing.value(reason), null, null)),
                done);
    }

    Dialog explain(UUID request, FeeView view, Runnable done) {
        TextArea text = Typing.text("Why it differs from the estimate", "It stands on the fee sheet.");
        Typing.fill(text, view.explanation());
        Typing.require(text);
        FieldsDialog dialog = new FieldsDialog(messages, "Explain the fee", Objects.requireNonNullElse(view.comparison(), "No estimate has been made yet."));
        dialog.add("text", text);
        return confirmed(dialog, "Keep the explanation", () -> sheets.explain(request, Typing.value(text)), done);
    }

    private static BigDecimalField amount(String label, String guidance) {
        BigDecimalField field = new BigDecimalField(label);
        field.setHelperText(guidance.isEmpty() ? null : guidance);
        return field;
    }

    private static Dialog confirmed(FieldsDialog dialog, String label, Runnable step, Runnable done) {
        dialog.confirmBy(label, () -> {
            step.run();
            done.run();
        });
        return dialog;
    }
}
