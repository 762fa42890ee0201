package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.AgendaEntryView;
import org.stathouse.stat.session.AgendaLine;

/** A question of the agenda as a row of a form. */
class AgendaLineFields extends Div {

    private static final int USUAL_MINUTES = 15;

    private final TextField title = Typing.line("Question", "");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextField presenter = Typing.line("Presents", "");

    AgendaLineFields() {
        addClassName("agenda-line-fields");
        minutes.setMin(1);
        minutes.setValue(USUAL_MINUTES);
        Typing.require(title, minutes);
        add(title, minutes, presenter);
    }

    void show(AgendaEntryView entry) {
        title.setValue(entry.title());
        minutes.setValue(entry.minutes());
        Typing.fill(presenter, entry.presenter());
    }

    AgendaLine value() {
        return new AgendaLine(Typing.value(title), minutes.getValue(), Typing.value(presenter));
    }

    void onChange(Runnable heard) {
        title.addValueChangeListener(change -> heard.run());
        minutes.addValueChangeListener(change -> heard.run());
        presenter.addValueChangeListener(change -> heard.run());
    }

    /** @param prefix of the names that its faults carry */
    void register(BiConsumer<String, HasValidationProperties> faults, String prefix) {
        faults.accept(prefix + "title", title);
        faults.accept(prefix + "minutes", minutes);
        faults.accept(prefix + "presenter", presenter);
    }
}
