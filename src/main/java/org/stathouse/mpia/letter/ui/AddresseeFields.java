package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.stathouse.mpia.letter.Addressee;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;

/** Whom a letter goes to that is not the requester's: name, and an address for mail or post. */
class AddresseeFields extends Composite<Fields> {

    private final TextField name = Typing.line("To", "Who gets this letter.");
    private final TextField email = Typing.line("E-mail address", "Without one it has to be printed and posted.");
    private final TextArea address = Typing.text("Postal address", "One line below the other.");

    AddresseeFields(Addressee to) {
        Typing.require(name);
        show(to);
        getContent().add(name, email);
        getContent().withWide(address);
    }

    void show(Addressee to) {
        Typing.fill(name, to.name());
        Typing.fill(email, to.email());
        Typing.fill(address, to.address());
    }

    Addressee value() {
        return new Addressee(text(name.getValue()), text(address.getValue()), text(email.getValue()));
    }

    void onChange(Runnable listener) {
        name.addValueChangeListener(change -> listener.run());
        email.addValueChangeListener(change -> listener.run());
        address.addValueChangeListener(change -> listener.run());
    }

    void register(FaultSummary faults) {
        faults.withField("to.name", name).withField("to.email", email).withField("to.address", address);
    }

    /** How a letter goes out to the requester, in a sentence. */
    static Paragraph sentence(Addressee to) {
        return new Paragraph(to.email().isBlank()
                ? "To " + to.name() + ", on paper: there is no e-mail address, so it has to be printed and posted."
                : "To " + to.name() + ", by mail to " + to.email() + ".");
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
