package org.stathouse.mpia.request.api;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.RequestReading;
import org.stathouse.mpia.request.RequestView;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.TaskView;

/** Takes and completes the task of a request for whoever names the request and not the task, in one transaction. */
@Service
@Transactional
class StepDesk {

    private final RequestReading requests;
    private final TaskDesk desk;

    StepDesk(RequestReading requests, TaskDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    /**
     * Completes the open task of that form; one that nobody has is claimed first.
     *
     * @throws Conflict if the request was changed since, or no such task is open
     */
    RequestView complete(UUID id, IfMatch ifMatch, String form, Object command) {
        RequestSummary request = requests.get(id).request();
        ifMatch.require(request.version());
        List<TaskRow> open = desk.ofCase(request.ref()).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN && task.formKey().equals(form))
                .toList();
        if (open.isEmpty()) {
            throw new Conflict(Fault.of("mpia.request.movedOn." + request.stage().name(), request.number()));
        }
        TaskRow task = open.stream().filter(this::isTheirs).findFirst().orElse(open.getFirst());
        if (task.assignee() == null) {
            desk.claim(task.id(), null);
        }
        desk.complete(task.id(), null, command);
        return requests.get(id);
    }

    private boolean isTheirs(TaskRow task) {
        TaskView view = desk.view(task.id());
        return view.mayClaim() || view.mayComplete();
    }
}
