package org.stathouse.stat.outside.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** A key that was made just now, to be copied; nobody can look it up later. */
class KeyOnce extends Composite<Div> {

    KeyOnce(String key) {
        TextField shown = new TextField("The key");
        shown.setValue(key);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        Button copy = new Button("Copy the key", VaadinIcon.COPY_O.create(), click -> UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", key)
                .then(Boolean.class, copied -> SuccessNotice.show(copied ? "Copied." : "The browser did not let it be copied. Select the key and copy it.")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button done = new Button("I have stored it", click -> getContent().removeFromParent());
        Div buttons = new Div(copy, done);
        buttons.addClassName("form-buttons");
        getContent().getElement().setAttribute("role", "status");
        getContent().addClassName("key-once");
        getContent().add(new SectionCard(
                "Copy this key now", new Paragraph("It is shown this once and kept nowhere. If it is lost, replace it by a new one."), shown, buttons));
    }
}
