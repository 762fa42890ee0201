package org.stathouse.mpia.demo;

import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.TaskView;

/** Does the tasks of made-up requests as the made-up people whose they are. */
@Component
@Profile("demo")
class DemoDesk {

    private static final int MOST_TRIES = 5;

    private final TaskDesk desk;
    private final DemoAccounts accounts;

    DemoDesk(TaskDesk desk, DemoAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Does something as that person; anew where a job of the engine changed the request in the same moment. */
    void as(String username, Runnable act) {
        for (int triesLeft = MOST_TRIES; ; triesLeft--) {
            try {
                accounts.actAs(username, act);
                return;
            } catch (ConcurrencyFailureException | OptimisticLockException engineWasFaster) {
                if (triesLeft == 1) {
                    throw engineWasFaster;
                }
            }
        }
    }

    /** Completes the request's open task of that form that is the person's to do. */
    void complete(String username, UUID request, String formKey, Object command) {
        as(username, () -> {
            TaskRow task = open(request, formKey);
            if (task.assignee() == null) {
                desk.claim(task.id(), null);
            }
            desk.complete(task.id(), null, command);
        });
    }

    /** The person takes the task on and has it open. */
    void claim(String username, UUID request, String formKey) {
        as(username, () -> desk.claim(open(request, formKey).id(), null));
    }

    private TaskRow open(UUID request, String formKey) {
        return desk.ofCase(new CaseRef(RequestSummary.CASE_TYPE, request)).stream()
                .filter(row -> row.state() == TaskRow.State.OPEN && row.formKey().equals(formKey) && isTheirs(row))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTheirs(TaskRow row) {
        TaskView view = desk.view(row.id());
        return view.mayClaim() || view.mayComplete();
    }
}
