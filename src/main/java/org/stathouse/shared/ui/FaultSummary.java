package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;

/**
 * Shows what is wrong with a form: each fault at its field, and all of them in an alert on top, which takes the focus and
 * leads to the fields. What the person typed stays.
 */
public class FaultSummary extends Composite<Div> {

    private final Messages messages;
    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    public FaultSummary(Messages messages) {
        this.messages = messages;
        getContent().addClassName("fault-summary");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().setVisible(false);
    }

    /** Tells which component shows the faults of a field; the name is the one that the use case's faults carry. */
    public FaultSummary withField(String name, HasValidationProperties component) {
        fields.put(name, component);
        return this;
    }

    /**
     * Runs a use case and shows its refusal, if there is one: a broken rule, a lost right, or someone else's faster change.
     *
     * @return whether it went through
     */
    public boolean attempt(Runnable useCase) {
        clear();
        try {
            useCase.run();
            return true;
        } catch (BusinessRuleViolation violation) {
            show(violation.faults());
        } catch (NotPermitted refused) {
            show(List.of(refused.fault()));
        } catch (Conflict conflict) {
            show(List.of(conflict.fault()));
        } catch (OptimisticLockingFailureException stale) {
            show(List.of(Fault.of("shared.changedMeanwhile")));
        }
        return false;
    }

    /** Shows the faults and moves the focus to them. */
    public void show(List<Fault> faults) {
        clear();
        Paragraph title = new Paragraph(messages.text("shared.faults", faults.size()));
        title.addClassName("fault-summary-title");
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(entry(fault))));
        getContent().add(title, list);
        getContent().setVisible(true);
        getContent().getElement().callJsFunction("focus");
    }

    /** Takes all faults away. */
    public void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private Component entry(Fault fault) {
        String text = messages.text(fault);
        HasValidationProperties field = fault.field() == null ? null : fields.get(fault.field());
        if (field == null) {
            return new Paragraph(text);
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        String label = field instanceof Component component ? component.getElement().getProperty("label", "") : "";
        Button toField = new Button(label.isBlank() ? text : label + (label.endsWith("?") ? " " : ": ") + text, click -> focus(field));
        toField.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return toField;
    }

    private static void focus(HasValidationProperties field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
