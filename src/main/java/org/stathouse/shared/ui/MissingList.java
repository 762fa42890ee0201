package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;

/** What a form still lacks before it can be handed in; each entry leads to its field. */
public class MissingList extends Composite<Div> {

    private static final String REQUIRED = "shared.required";

    private final Messages messages;
    private final NamedFields fields;

    /** The fields of a form by the names that faults carry. */
    public interface NamedFields {

        /** The label of a field as the person reads it. */
        String label(@Nullable String field);

        /** Where a field stands in the form; what is no field stands behind all. */
        int position(@Nullable String field);

        /** Moves the focus to a field; nothing happens where there is none of that name. */
        void focus(@Nullable String field);
    }

    public MissingList(Messages messages, NamedFields fields) {
        this.messages = messages;
        this.fields = fields;
        getContent().addClassName("missing-list");
    }

    /** Shows these in the order of the form; none says that the form is complete. */
    public void show(List<Fault> missing) {
        getContent().removeAll();
        if (missing.isEmpty()) {
            getContent().add(new Paragraph("Everything that is required is here. You can submit."));
            return;
        }
        UnorderedList list = new UnorderedList();
        missing.stream()
                .sorted(Comparator.comparingInt(fault -> fields.position(fault.field())))
                .forEach(fault -> list.add(new ListItem(entry(fault))));
        getContent().add(new Paragraph(missing.size() == 1 ? "1 thing is still missing:" : missing.size() + " things are still missing:"), list);
    }

    private Button entry(Fault fault) {
        String label = fields.label(fault.field());
        String text = fault.key().equals(REQUIRED) ? label : label + ": " + messages.text(fault);
        Button toField = new Button(text, click -> fields.focus(fault.field()));
        toField.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return toField;
    }
}
