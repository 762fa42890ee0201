package org.stathouse.worklist.draft;

import org.stathouse.worklist.OpenTask;

/**
 * Which form a draft belongs to.
 *
 * @param form the form: the form key of a task ({@code intake/charter}), or a name of that kind for a form without a task
 * @param about what tells one opened form from another of its kind: the id of the task or of the case, "new" where there is none yet
 */
public record DraftPlace(String form, String about) {

    /** The longest form and the longest about, in characters. */
    static final int LONGEST = 200;

    private static final String NEW = "new";

    /** The form of a task. */
    public static DraftPlace of(OpenTask task) {
        return new DraftPlace(task.formKey(), task.id());
    }

    /** A form by which something new is entered. */
    public static DraftPlace ofNew(String form) {
        return new DraftPlace(form, NEW);
    }

    /** Whether something new is entered there: what two windows hold then may be two different things. */
    public boolean entersNew() {
        return about.equals(NEW);
    }
}
