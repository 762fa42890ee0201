package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that was made just now, to be copied; nobody can look it up later. */
public class ShownOnce extends Composite<Div> {

    /**
     * @param what the secret with its article's noun, in small letters: "key", "address"
     * @param sentence what to know about it
     */
    public ShownOnce(String what, String secret, String sentence) {
        TextField shown = new TextField("The " + what);
        shown.setValue(secret);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        Button copy = new Button("Copy the " + what, VaadinIcon.COPY_O.create(), click -> UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", secret)
                .then(Boolean.class, copied -> SuccessNotice.show(
                        copied ? "Copied." : "The browser did not let it be copied. Select the " + what + " and copy it.")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button done = new Button("I have stored it", click -> getContent().removeFromParent());
        Div buttons = new Div(copy, done);
        buttons.addClassName("form-buttons");
        getContent().getElement().setAttribute("role", "status");
        getContent().addClassName("key-once");
        getContent().add(new SectionCard("Copy this " + what + " now", new Paragraph(sentence), shown, buttons));
    }
}
