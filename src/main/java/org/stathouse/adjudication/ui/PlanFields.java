package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.stathouse.adjudication.AskedOf;
import org.stathouse.adjudication.RecoveryOption;
import org.stathouse.adjudication.RecoveryPlanForm;
import org.stathouse.adjudication.RecoveryStep;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;

/** The fields of a recovery plan: cause, effect, options with cost, the decision asked, dated steps to Green. */
class PlanFields extends Composite<Div> {

    private final TextArea cause = Typing.text("Cause", "Why is the action Red? The cause, not what one sees of it.");
    private final TextArea effect = Typing.text("Effect if nothing is done", "What happens to residents, dates and money if nobody decides anything.");
    private final RowEditor<OptionRow> options = new RowEditor<>("Option", () -> watched(new OptionRow()));
    private final TextArea decision = Typing.text("Decision asked", "One question that can be answered with yes or no, such as: May we spend $120,000 on air freight?");
    private final RadioButtonGroup<AskedOf> askedOf = Choice.of("Asked of", one -> capitalized(one.label()), AskedOf.values());
    private final RowEditor<StepRow> steps = new RowEditor<>("Step", () -> watched(new StepRow()));
    private Runnable onChange = () -> {};

    /** The fields of one option. */
    private static final class OptionRow extends Div {

        private final TextField description = Typing.line("What could be done", "");
        private final BigDecimalField cost = new BigDecimalField("Cost");

        OptionRow() {
            cost.setLocale(Locale.US);
            cost.setPrefixComponent(new Span("$"));
            Typing.require(description, cost);
            addClassName("option-fields");
            add(description, cost);
        }

        RecoveryOption read() {
            return new RecoveryOption(Typing.value(description), cost.getValue());
        }
    }

    /** The fields of one step. */
    private static final class StepRow extends Div {

        private final TextField step = Typing.line("What is done", "");
        private final DatePicker due = Typing.date("By", "");

        StepRow() {
            Typing.require(step, due);
            addClassName("option-fields");
            add(step, due);
        }

        RecoveryStep read() {
            return new RecoveryStep(Typing.value(step), due.getValue());
        }
    }

    PlanFields() {
        Typing.require(cause, effect, decision);
        List.of(cause, effect, decision).forEach(field -> field.setWidthFull());
        watch(cause, effect, decision, askedOf);
        getContent().addClassName("plan-fields");
        getContent().add(
                cause,
                effect,
                new H3("Options"),
                new Paragraph("Two or three ways out, each with its cost in dollars; 0 if it costs nothing."),
                options,
                decision,
                askedOf,
                new H3("Steps to Green"),
                new Paragraph("What is done by when until the action is Green again."),
                steps);
    }

    /** What to do whenever something was typed. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    void show(RecoveryPlanForm plan) {
        Typing.fill(cause, plan.cause());
        Typing.fill(effect, plan.effect());
        Typing.fill(decision, plan.decisionAsked());
        askedOf.setValue(plan.askedOf());
        options.clear();
        List<RecoveryOption> shownOptions = plan.options().isEmpty() ? List.of(new RecoveryOption(null, null)) : plan.options();
        shownOptions.forEach(option -> {
            OptionRow row = new OptionRow();
            Typing.fill(row.description, option.description());
            row.cost.setValue(option.cost());
            options.add(watched(row));
        });
        steps.clear();
        List<RecoveryStep> shownSteps = plan.steps().isEmpty() ? List.of(new RecoveryStep(null, null)) : plan.steps();
        shownSteps.forEach(step -> {
            StepRow row = new StepRow();
            Typing.fill(row.step, step.step());
            row.due.setValue(step.due());
            steps.add(watched(row));
        });
    }

    /** What the fields hold; rows in which nothing was entered are left out. */
    RecoveryPlanForm read() {
        return new RecoveryPlanForm(
                Typing.value(cause),
                Typing.value(effect),
                filledOptions().stream().map(OptionRow::read).toList(),
                Typing.value(decision),
                askedOf.getValue(),
                filledSteps().stream().map(StepRow::read).toList());
    }

    /** Hands out each field with the name that the use case's faults carry, as the rows stand now. */
    void register(BiConsumer<String, HasValidationProperties> fields) {
        fields.accept("cause", cause);
        fields.accept("effect", effect);
        fields.accept("decisionAsked", decision);
        fields.accept("askedOf", askedOf);
        List<OptionRow> optionRows = filledOptions();
        IntStream.range(0, optionRows.size()).forEach(i -> {
            fields.accept("options[" + i + "].description", optionRows.get(i).description);
            fields.accept("options[" + i + "].cost", optionRows.get(i).cost);
        });
        List<StepRow> stepRows = filledSteps();
        IntStream.range(0, stepRows.size()).forEach(i -> {
            fields.accept("steps[" + i + "].step", stepRows.get(i).step);
            fields.accept("steps[" + i + "].due", stepRows.get(i).due);
        });
    }

    private List<OptionRow> filledOptions() {
        return options.rows().stream().filter(row -> !row.description.isEmpty() || !row.cost.isEmpty()).toList();
    }

    private List<StepRow> filledSteps() {
        return steps.rows().stream().filter(row -> !row.step.isEmpty() || !row.due.isEmpty()).toList();
    }

    private OptionRow watched(OptionRow row) {
        watch(row.description, row.cost);
        return row;
    }

    private StepRow watched(StepRow row) {
        watch(row.step, row.due);
        return row;
    }

    private void watch(HasValue<?, ?>... fields) {
        List<HasValue<?, ?>> all = new ArrayList<>(List.of(fields));
        all.forEach(field -> field.addValueChangeListener(change -> onChange.run()));
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
