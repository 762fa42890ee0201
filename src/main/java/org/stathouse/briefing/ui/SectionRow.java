package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One section to tick and to move. */
class SectionRow extends Composite<Div> {

    /** What can be done to a row. */
    interface Moves {

        /** Moves a section up (-1) or down (1). */
        void move(SectionRow row, int by);

        /** Puts the dragged section where the target stands. */
        void drop(String key, SectionRow target);

        /** A section was taken in or left out. */
        void changed();
    }

    private final ChosenSection choice;
    private final Checkbox in;
    private final Div handle = new Div(VaadinIcon.MENU.create());
    private final Button up;
    private final Button down;

    SectionRow(ChosenSection choice, Moves moves) {
        this.choice = choice;
        in = new Checkbox(choice.title(), choice.included());
        in.addValueChangeListener(change -> moves.changed());
        up = button("Move up", VaadinIcon.ARROW_UP, () -> moves.move(this, -1));
        down = button("Move down", VaadinIcon.ARROW_DOWN, () -> moves.move(this, 1));
        handle.addClassName("packet-section-handle");
        handle.getElement().setAttribute("tabindex", "0").setAttribute("role", "button");
        getContent().addClassName("packet-section");
        getContent().add(handle, in, up, down);
        Shortcuts.addShortcutListener(getContent(), () -> moves.move(this, -1), Key.ARROW_UP, KeyModifier.ALT).listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> moves.move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT).listenOn(getContent());
        DragSource.create(handle).setDragData(choice.key());
        DropTarget.create(getContent())
                .addDropListener(drop -> drop.getDragData().filter(String.class::isInstance).map(String.class::cast).ifPresent(key -> moves.drop(key, this)));
    }

    ChosenSection value() {
        return new ChosenSection(choice.key(), choice.title(), in.getValue());
    }

    /** Tells the row where it stands, so that its buttons and its handle say so. */
    void stand(int place, int of) {
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
        handle.getElement()
                .setAttribute("aria-label", "Section %d of %d, %s. Alt and arrow up or down moves it.".formatted(place, of, choice.title()));
    }

    /** Puts the focus where the next key moves the section on. */
    void focus() {
        handle.getElement().callJsFunction("focus");
    }

    private Button button(String label, VaadinIcon icon, Runnable step) {
        Button button = new Button(icon.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label + ": " + choice.title());
        return button;
    }
}
