package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.talk.CaseComments;

/**
 * A field in which an at sign and letters offer people to mention, chosen with the arrow keys and taken with Enter or Tab; {@code
 * frontend/mention-list.js} is its browser side.
 */
class MentionField extends Composite<Div> {

    private static final String TYPED = "event.detail.letters";

    private final TextArea area;

    /** Somebody who is offered. */
    public record Offer(String username, String label) implements Serializable {}

    /** The list below the field. */
    @Tag("mention-list")
    static class Offers extends Component {}

    /** @param people who can be meant by the letters typed */
    MentionField(String label, Function<String, List<Person>> people) {
        area = Typing.text(label, "");
        area.setWidthFull();
        area.setMaxLength(CaseComments.MAX_LENGTH);
        Offers offers = new Offers();
        offers.getElement()
                .addEventListener("asked", event -> {
                    String letters = event.getEventData().get(TYPED).asString();
                    List<Offer> found = people.apply(letters).stream()
                            .map(person -> new Offer(person.username(), person.displayName() + " (@" + person.username() + ")"))
                            .toList();
                    offers.getElement().callJsFunction("offer", letters, found);
                })
                .addEventData(TYPED);
        getContent().addClassName("mention-field");
        getContent().add(area, offers);
    }

    TextArea area() {
        return area;
    }

    String value() {
        return area.getValue();
    }

    void fill(String text) {
        area.setValue(text);
    }

    void clear() {
        area.clear();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://frontend/mention-list.js");
    }
}
