package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import org.stathouse.worklist.OpenTask;

/** A form that a function opens. */
record OpenedTaskForm(String formKey, BiFunction<OpenTask, TaskForm.Submission, Component> opening) implements TaskForm {

    @Override
    public Component open(OpenTask task, Submission submission) {
        return opening.apply(task, submission);
    }
}
