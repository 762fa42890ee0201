package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import org.stathouse.worklist.OpenTask;

/** The form of one kind of user task; each feature implements one per form key, as a Spring bean. */
public interface TaskForm {

    /** A form that is opened by a function. */
    static TaskForm of(String formKey, BiFunction<OpenTask, Submission, Component> opening) {
        return new OpenedTaskForm(formKey, opening);
    }

    /** The form key of the BPMN user task, for example {@code intake/score}. */
    String formKey();

    /** Makes the form for a task that the signed-in person has claimed. It hands its command to {@code submit}. */
    Component open(OpenTask task, Submission submission);

    /** Where a form hands over what the person entered. */
    interface Submission {

        /**
         * Completes the task with the command of the form's {@link org.stathouse.worklist.TaskHandler}. A broken rule, a
         * conflict or a lost right is thrown back, so that the form shows it at its fields and keeps what was typed.
         */
        void complete(Object command);
    }
}
