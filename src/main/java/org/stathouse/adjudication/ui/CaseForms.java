package org.stathouse.adjudication.ui;

import org.springframework.stereotype.Component;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.shared.Messages;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskSheet;

/** Begins the form of a task with what its case holds. */
@Component
class CaseForms {

    private final RedCaseRegister register;
    private final CaseWords words;
    private final Messages messages;

    CaseForms(RedCaseRegister register, CaseWords words, Messages messages) {
        this.register = register;
        this.words = words;
        this.messages = messages;
    }

    /** @param guidance one or two sentences on what is asked */
    TaskSheet sheet(OpenTask task, String guidance) {
        return new TaskSheet(messages, guidance).with(new CaseDigest(register.get(task.subject().id()), words));
    }

    Messages messages() {
        return messages;
    }
}
