package org.stathouse.mpia.exemption.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.ExemptionBook.Exemption;
import org.stathouse.mpia.exemption.CitationForm;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** The fields of an entry of the exemption log; those that §4-343 asks for are there where the section is of Part IV. */
class CitationDialog extends FieldsDialog {

    private static final String PART_OF_THE_GATE = "IV";

    private final ComboBox<Exemption> exemption = new ComboBox<>("Exemption");
    private final RadioButtonGroup<Boolean> withheld =
            Choice.of("What happens to the records?", all -> all ? "Withheld as a whole" : "Released with redactions", true, false);
    private final TextArea records = Typing.text("Records", "A brief description of the undisclosed records (GP §4-203(c)).");
    private final IntegerField pages = new IntegerField("Pages");
    private final TextArea reason = Typing.text("Why the exemption applies", "");
    private final TextArea necessary = Typing.text("Why denial is necessary", "GP §4-343.");
    private final TextArea redactionFails = Typing.text("Why redacting would not address the reasons", "GP §4-343.");
    private final TextArea harm = Typing.text("Harm to the public interest, against the interest in inspection", "The City must show it on a complaint (GP §4-301(b)).");
    private final List<Exemption> citable;

    CitationDialog(Messages messages, List<Exemption> citable) {
        super(messages, "Exemption", "It goes into the log of this request and, if denied, into the statement of the denial.");
        this.citable = citable;
        exemption.setItems(citable);
        exemption.setItemLabelGenerator(one -> "§" + one.code() + ", " + one.title());
        exemption.addValueChangeListener(change -> showReasons(change.getValue()));
        Typing.require(exemption, records, pages, reason, necessary, redactionFails, harm);
        withheld.setValue(false);
        add("code", exemption);
        add("withheld", withheld);
        add("records", records);
        add("pages", pages);
        add("reason", reason);
        add("necessary", necessary);
        add("redactionFails", redactionFails);
        add("harm", harm);
        showReasons(null);
    }

    void fill(Citation entry) {
        exemption.setValue(citable.stream().filter(one -> one.code().equals(entry.exemption().code())).findFirst().orElse(null));
        withheld.setValue(entry.withheld());
        Typing.fill(records, entry.records());
        pages.setValue(entry.pages());
        Typing.fill(reason, entry.reason());
        Typing.fill(necessary, entry.necessary());
        Typing.fill(redactionFails, entry.redactionFails());
        Typing.fill(harm, entry.harm());
    }

    /** @param step takes the form; a refusal is shown here */
    void saveBy(String label, Consumer<CitationForm> step) {
        confirmBy(label, () -> step.accept(form()));
    }

    private void showReasons(@Nullable Exemption chosen) {
        boolean asked = chosen != null && PART_OF_THE_GATE.equals(chosen.part());
        List.of(necessary, redactionFails, harm).forEach(field -> field.setVisible(asked));
    }

    private CitationForm form() {
        Exemption chosen = exemption.getValue();
        return new CitationForm(
                chosen == null ? null : chosen.code(),
                withheld.getValue(),
                Typing.value(records),
                pages.getValue(),
                Typing.value(reason),
                Typing.value(necessary),
                Typing.value(redactionFails),
                Typing.value(harm));
    }
}
