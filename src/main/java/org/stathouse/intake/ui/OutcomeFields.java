package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.DecideProposal;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;

/** What SteerCo decides on one proposal: the outcome, its reason, and the date of a deferral. */
class OutcomeFields extends Composite<Div> {

    private final RadioButtonGroup<DecisionOutcome> outcome;
    private final String about;
    private final DatePicker until;
    private final TextArea reason;

    /**
     * @param about what is decided on, as it ends the labels
     * @param tomorrow the first day to which a decision can be deferred
     */
    OutcomeFields(String about, LocalDate tomorrow) {
        this.about = about;
        until = Typing.date("Defer " + about + " until", "The proposal comes back to SteerCo by itself on this day.");
        outcome = Choice.of("Decision on " + about, Wording::of, DecisionOutcome.values());
        until.setMin(tomorrow);
        until.setRequiredIndicatorVisible(true);
        until.setVisible(false);
        reason = Typing.text("Reason", "The proposer reads it in the decision letter.");
        reason.setWidthFull();
        outcome.addValueChangeListener(change -> adapt(change.getValue()));
        adapt(null);
        getContent().addClassName("outcome-fields");
        getContent().add(outcome, until, reason);
    }

    /** Hands out each field with the name that the use case's faults carry. */
    void register(BiConsumer<String, HasValidationProperties> fields) {
        fields.accept("outcome", outcome);
        fields.accept("deferredUntil", until);
        fields.accept("reason", reason);
    }

    void choose(DecisionOutcome chosen) {
        outcome.setValue(chosen);
    }

    DecideProposal read() {
        LocalDate day = outcome.getValue() == DecisionOutcome.DEFER ? until.getValue() : null;
        return new DecideProposal(outcome.getValue(), Typing.value(reason), day);
    }

    private void adapt(@Nullable DecisionOutcome chosen) {
        boolean needsReason = chosen == DecisionOutcome.DECLINE || chosen == DecisionOutcome.SEND_BACK;
        until.setVisible(chosen == DecisionOutcome.DEFER);
        reason.setRequiredIndicatorVisible(needsReason);
        reason.setLabel("Reason for the decision on " + about + (needsReason ? "" : " (optional)"));
    }
}
