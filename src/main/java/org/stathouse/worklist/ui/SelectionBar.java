package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.bulk.BulkAction;

/** Says how many tasks are selected and offers what can be done to all of them; in sight, and built, only once some are. */
class SelectionBar extends Div {

    private final BulkSteps steps;
    private final Consumer<TaskSelection> select;
    private final Runnable selectAll;
    private final Span count = new Span();
    private final Button all = new Button("Select all that match");
    private TaskSelection selection = TaskSelection.NONE;

    /**
     * @param select hears what is to be selected from now on
     * @param selectAll what selects all tasks that the list’s filter shows
     */
    SelectionBar(BulkSteps steps, Consumer<TaskSelection> select, Runnable selectAll) {
        this.steps = steps;
        this.select = select;
        this.selectAll = selectAll;
        addClassName("selection-bar");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Selected tasks");
        setVisible(false);
    }

    /**
     * Shows the selection.
     *
     * @param matching how many tasks the list’s filter shows
     */
    void show(TaskSelection selected, TaskCount matching) {
        selection = selected;
        boolean everything = selected.all() != null;
        int number = selected.tasks().size();
        setVisible(!selected.isEmpty());
        if (!selected.isEmpty() && getComponentCount() == 0) {
            build();
        }
        count.setText(everything ? "All " + matching.text() + " tasks that match are selected" : number + (number == 1 ? " task selected" : " tasks selected"));
        all.setVisible(!everything && (matching.more() || matching.number() > number));
        all.setText("Select all " + matching.text() + " that match");
    }

    /** How many are selected, in words. */
    String count() {
        return count.getText();
    }

    void order(BulkAction action) {
        steps.order(action, selection, select);
    }

    void passOn() {
        steps.passOn(selection, select);
    }

    void putOff() {
        steps.putOff(selection, select);
    }

    private void build() {
        count.addClassName("selection-count");
        all.addClickListener(click -> selectAll.run());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button none = new Button("Clear selection", click -> select.accept(TaskSelection.NONE));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div head = new Div(count, all, none);
        head.addClassName("selection-head");
        Div buttons = new Div(
                new Button("Claim", click -> order(new BulkAction.Claim())),
                new Button("Give back", click -> order(new BulkAction.Release())),
                new Button("Pass on…", click -> passOn()),
                new Button("Put off…", click -> putOff()),
                new Button("Remind", click -> order(new BulkAction.Remind())),
                new Button("Complete…", click -> steps.complete(selection, select)));
        buttons.addClassName("selection-steps");
        add(head, buttons);
    }
}
