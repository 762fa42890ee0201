package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stathouse.worklist.draft.ui.KeptField;

/**
 * Which sections a packet has and in which order: ticked, moved by buttons, by Alt with an arrow key or by dragging. What changed is
 * read out.
 */
class SectionChooser extends Composite<Div> implements HasLabel, HasValidationProperties, KeptField, SectionRow.Moves {

    /** Before the key of a section that is left out, where a draft remembers it. */
    private static final String OUT = "-";

    private final List<SectionRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Span announcement = new Span();
    private final Span error = new Span();
    private final List<Runnable> listeners = new ArrayList<>();

    SectionChooser() {
        list.addClassName("packet-sections");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        error.addClassName("packet-sections-error");
        error.setVisible(false);
        Paragraph hint = new Paragraph("Untick what is to be left out. Drag a section by its handle, or press Alt with an arrow key on it.");
        hint.addClassName("muted");
        setLabel("Sections");
        getContent().add(hint, error, list, announcement);
    }

    /** Shows these in their order. */
    void show(List<ChosenSection> choices) {
        rows.clear();
        choices.forEach(choice -> rows.add(new SectionRow(choice, this)));
        arrange();
        changed();
    }

    @Override
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<String> read() {
        return value().stream().map(section -> (section.included() ? "" : OUT) + section.key()).toList();
    }

    /** Sections that are new since the texts were told stay where they are offered, behind the others. */
    @Override
    public boolean write(List<String> written) {
        Map<String, ChosenSection> offered = new LinkedHashMap<>();
        value().forEach(section -> offered.put(section.key(), section));
        List<ChosenSection> arranged = new ArrayList<>();
        boolean fits = true;
        for (String text : written) {
            boolean in = !text.startsWith(OUT);
            ChosenSection section = offered.remove(in ? text : text.substring(OUT.length()));
            if (section == null) {
                fits = false;
            } else {
                arranged.add(new ChosenSection(section.key(), section.title(), in));
            }
        }
        arranged.addAll(offered.values());
        show(arranged);
        return fits;
    }

    @Override
    public void watch(Runnable listener) {
        listeners.add(listener);
    }

    /** All sections in the order that the person gave them, with whether they are in. */
    List<ChosenSection> value() {
        return rows.stream().map(SectionRow::value).toList();
    }

    @Override
    public void move(SectionRow row, int by) {
        int to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            place(row, to);
        }
    }

    @Override
    public void drop(String key, SectionRow target) {
        rows.stream().filter(row -> row.value().key().equals(key)).findFirst().ifPresent(row -> place(row, rows.indexOf(target)));
    }

    private void place(SectionRow row, int to) {
        rows.remove(row);
        rows.add(to, row);
        arrange();
        announcement.setText(row.value().title() + " is now section " + (to + 1) + " of " + rows.size() + ".");
        row.focus();
        changed();
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i + 1, rows.size());
            list.add(new ListItem(rows.get(i)));
        }
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
