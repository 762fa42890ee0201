package org.stathouse.mpia.exemption.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Sureness;
import org.stathouse.mpia.exemption.ExemptionCatalog;
import org.stathouse.mpia.exemption.ExemptionForm;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** The fields of a row of the catalogue, and why it is changed. */
class ExemptionDialog extends FieldsDialog {

    private final TextField code = Typing.line("Section", "For example 4-344.");
    private final TextField title = Typing.line("What it covers", "");
    private final ComboBox<String> part = new ComboBox<>("Part of Subtitle 3", ExemptionCatalog.parts());
    private final RadioButtonGroup<Boolean> discretionary = Choice.of("Must the custodian deny?", may -> may ? "May (discretionary)" : "Must (required)", false, true);
    private final RadioButtonGroup<Boolean> whole = Choice.of("It covers", all -> all ? "Whole records" : "Parts of records", true, false);
    private final TextArea inInterest = Typing.text("Who may still inspect", "The person in interest, where the section names one.");
    private final TextArea quoted = Typing.text("Words of the law", "");
    private final TextField source = Typing.line("Where it was read", "");
    private final ComboBox<Sureness> sureness = new ComboBox<>("How sure it is", Sureness.values());
    private final TextArea note = Typing.text("Note", "");
    private final DatePicker from = Typing.date("In force from", "Empty: always.");
    private final DatePicker until = Typing.date("In force until", "Empty: no end.");
    private final TextField reason = Typing.line("Reason for this change", "It is kept in the audit trail.");

    ExemptionDialog(Messages messages, String title, String consequence) {
        super(messages, title, consequence);
        sureness.setItemLabelGenerator(Sureness::label);
        Typing.require(code, this.title, part, source, sureness, reason);
        discretionary.setValue(false);
        whole.setValue(true);
        add("code", code);
        add("title", this.title);
        add("part", part);
        add("discretionary", discretionary);
        add("wholeRecord", whole);
        add("inInterest", inInterest);
        add("quoted", quoted);
        add("source", source);
        add("sureness", sureness);
        add("note", note);
        add("effectiveFrom", from);
        add("effectiveUntil", until);
        add("reason", reason);
    }

    void fill(ExemptionForm form) {
        Typing.fill(code, form.code());
        Typing.fill(title, form.title());
        part.setValue(form.part());
        discretionary.setValue(form.discretionary());
        whole.setValue(form.wholeRecord());
        Typing.fill(inInterest, form.inInterest());
        Typing.fill(quoted, form.quoted());
        Typing.fill(source, form.source());
        sureness.setValue(form.sureness());
        Typing.fill(note, form.note());
        from.setValue(form.effectiveFrom());
        until.setValue(form.effectiveUntil());
    }

    /** @param step takes the form and the reason; a refusal is shown here */
    void saveBy(String label, BiConsumer<ExemptionForm, @Nullable String> step) {
        confirmBy(label, () -> step.accept(form(), Typing.value(reason)));
    }

    private ExemptionForm form() {
        return new ExemptionForm(
                Typing.value(code),
                Typing.value(title),
                part.getValue(),
                discretionary.getValue(),
                whole.getValue(),
                Typing.value(inInterest),
                Typing.value(quoted),
                Typing.value(source),
                sureness.getValue(),
                Typing.value(note),
                from.getValue(),
                until.getValue());
    }
}
