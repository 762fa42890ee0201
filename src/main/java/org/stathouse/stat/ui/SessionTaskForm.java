package org.stathouse.stat.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;

/** A form of a session's process. */
record SessionTaskForm(String formKey, BiFunction<OpenTask, TaskForm.Submission, Component> opening) implements TaskForm {

    @Override
    public Component open(OpenTask task, Submission submission) {
        return opening.apply(task, submission);
    }
}
