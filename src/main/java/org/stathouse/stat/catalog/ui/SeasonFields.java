package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.catalog.FocusSeason;
import org.stathouse.stat.ui.StatWords;

/** A season of a Stat as a row of a form: from which month to which, and what it looks at then. */
class SeasonFields extends Div {

    private final ComboBox<Month> from = month("From month");
    private final ComboBox<Month> to = month("To month");
    private final TextField focus = Typing.line("Focus in these months", "");

    SeasonFields() {
        addClassName("season-fields");
        to.setHelperText("May lie in the next year.");
        Typing.require(from, to, focus);
        add(from, to, focus);
    }

    void show(FocusSeason season) {
        from.setValue(season.from());
        to.setValue(season.to());
        Typing.fill(focus, season.focus());
    }

    FocusSeason value() {
        return new FocusSeason(from.getValue(), to.getValue(), Typing.value(focus));
    }

    /** @param prefix of the names that its faults carry */
    void register(FaultSummary faults, String prefix) {
        faults.withField(prefix + "from", from).withField(prefix + "to", to).withField(prefix + "focus", focus);
    }

    private static ComboBox<Month> month(String label) {
        ComboBox<Month> box = new ComboBox<>(label);
        box.setItems(Month.values());
        box.setItemLabelGenerator(StatWords::month);
        return box;
    }
}
