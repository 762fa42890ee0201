package org.stathouse.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a step that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question; "Cancel" and Escape do nothing.
     *
     * @param question for example "Withdraw this proposal?"
     * @param consequence one sentence on what then happens
     * @param confirmLabel the verb of the step, for example "Withdraw"
     */
    public static void ask(String question, String consequence, String confirmLabel, Runnable step) {
        dialog(question, consequence, confirmLabel, step).open();
    }

    /** Like {@link #ask}, in the colors of a step that removes or ends something. */
    public static void askBeforeRemoval(String question, String consequence, String confirmLabel, Runnable step) {
        ConfirmDialog dialog = dialog(question, consequence, confirmLabel, step);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String confirmLabel, Runnable step) {
        ConfirmDialog dialog = new ConfirmDialog(question, consequence, confirmLabel, confirm -> step.run());
        dialog.setCancelable(true);
        return dialog;
    }
}
