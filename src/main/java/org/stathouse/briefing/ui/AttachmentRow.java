package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.stathouse.briefing.press.AttachmentView;

/** One attached PDF: its title to edit, its place among the others, and the way out. */
class AttachmentRow extends Composite<Div> {

    /** What can be done to a row. */
    interface Steps {

        /** Gives it another title; what is wrong with it is shown above the rows, and what was typed stays. */
        void retitle(AttachmentView attachment, String title);

        /** Moves it up (-1) or down (1). */
        void move(AttachmentView attachment, int by);

        /** Takes it out, after asking. */
        void remove(AttachmentView attachment);
    }

    AttachmentRow(AttachmentView attachment, int place, int of, Steps steps) {
        TextField title = new TextField("Title");
        title.setValue(attachment.title());
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                steps.retitle(attachment, change.getValue());
            }
        });
        Button up = button("Move up", VaadinIcon.ARROW_UP, attachment, () -> steps.move(attachment, -1));
        Button down = button("Move down", VaadinIcon.ARROW_DOWN, attachment, () -> steps.move(attachment, 1));
        Button remove = button("Take out", VaadinIcon.CLOSE, attachment, () -> steps.remove(attachment));
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
        Span file = new Span(attachment.fileName() + ", attached by " + attachment.addedBy());
        file.addClassName("muted");
        getContent().addClassName("packet-attachment");
        getContent().add(title, up, down, remove, file);
    }

    private static Button button(String label, VaadinIcon icon, AttachmentView attachment, Runnable step) {
        Button button = new Button(icon.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label + ": " + attachment.title());
        return button;
    }
}
