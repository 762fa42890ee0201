package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.CriterionScore;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.ui.TaskSheet;

/** Points and reason for one criterion. */
class CriterionFields extends Composite<Div> {

    private final Criterion criterion;
    private final RadioButtonGroup<Integer> points;
    private final TextArea reason;

    /** @param weight in percent */
    CriterionFields(Criterion criterion, int weight) {
        this.criterion = criterion;
        int number = criterion.ordinal() + 1;
        points = Choice.of(number + ". " + criterion.label() + " (" + weight + "%)", figure -> ScoreAnchors.text(criterion, figure), 1, 2, 3, 4, 5);
        points.setHelperText(criterion.question());
        reason = Typing.text("Reason for " + criterion.label(), "One or two sentences that the other scorers and SteerCo can follow.");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        getContent().addClassName("criterion-fields");
        getContent().add(points, reason);
    }

    void register(TaskSheet sheet, int index) {
        sheet.shows("scores[" + index + "].points", points);
        sheet.shows("scores[" + index + "].reason", reason);
    }

    void onChange(Runnable listener) {
        points.addValueChangeListener(change -> listener.run());
        reason.addValueChangeListener(change -> listener.run());
    }

    @Nullable Integer points() {
        return points.getValue();
    }

    Criterion criterion() {
        return criterion;
    }

    /** What was entered; 0 points where none were chosen, which the use case refuses. */
    CriterionScore read() {
        Integer chosen = points.getValue();
        return new CriterionScore(criterion, chosen == null ? 0 : chosen, Typing.value(reason));
    }

    void show(CriterionScore score) {
        points.setValue(score.points() == 0 ? null : score.points());
        Typing.fill(reason, score.reason());
    }
}
