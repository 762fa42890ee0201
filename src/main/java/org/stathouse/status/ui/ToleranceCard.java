package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.Dimension;
import org.stathouse.status.ToleranceForm;
import org.stathouse.status.ToleranceView;
import org.stathouse.status.Tolerances;

/** The tolerances of an action in words; TMO changes them here. */
class ToleranceCard extends Composite<Div> {

    private final ActionId action;
    private final Tolerances tolerances;
    private final boolean editable;
    private final Messages messages;

    ToleranceCard(ActionId action, Tolerances tolerances, boolean editable, Messages messages) {
        this.action = action;
        this.tolerances = tolerances;
        this.editable = editable;
        this.messages = messages;
        getContent().addClassName("tolerance-card");
        show(tolerances.of(action));
    }

    private void show(ToleranceView view) {
        Facts facts = new Facts();
        for (Dimension dimension : new Dimension[] {Dimension.SCHEDULE, Dimension.OUTCOME, Dimension.BUDGET}) {
            facts.with(dimension.label(), Wording.tolerance(dimension, view.form()));
        }
        Paragraph whose = new Paragraph(view.own() ? "Set for this action." : "The City’s defaults; nothing of its own is set for this action.");
        whose.addClassName("muted");
        getContent().removeAll();
        getContent().add(new H3("Tolerances"), whose, facts);
        if (editable) {
            Button edit = new Button("Change tolerances…", click -> edit(view));
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
            getContent().add(edit);
        }
    }

    private void edit(ToleranceView view) {
        LimitFields limits = new LimitFields(view.own() ? view.form() : null, view.form());
        BigDecimalField budget = Money.field("Budget");
        budget.setHelperText("Approved in all, in dollars. Empty: no rating is suggested for the budget.");
        budget.setValue(view.form().budget());
        FaultSummary faults = new FaultSummary(messages).withField("budget", budget);
        limits.register("", faults);
        Dialog dialog = new Dialog("Tolerances of this action");
        dialog.setWidth("min(46rem, 95vw)");
        dialog.add(faults, new Paragraph("An empty field falls back to the City’s default. Reports that are open suggest by the new figures at once."),
                limits, new Fields(budget));
        Button save = new Button("Save tolerances", click -> {
            ToleranceForm typed = limits.read(budget.getValue());
            if (faults.attempt(() -> show(tolerances.change(action, view.version(), typed)))) {
                dialog.close();
                SuccessNotice.show("Saved.");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        dialog.open();
    }
}
